package nl.nabij.architecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The second rule of the house: who touches a person's data says who is asking, and passes the
 * door; who does neither says why.
 */
final class OneDoor {
  private final String root;

  OneDoor(final String root) {
    this.root = root;
  }

  /** A boundary: a bean that other rooms may use. */
  static boolean boundary(final JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && (type.isAnnotatedWith("jakarta.ejb.Stateless")
            || type.isAnnotatedWith("jakarta.enterprise.context.ApplicationScoped"));
  }

  ArchCondition<JavaClass> isPassed() {
    return Floors.check(
        "pass the door, or say why not",
        type ->
            type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !unguarded(method))
                .filter(method -> !(asksWho(method) && reachesDoor(method)))
                .map(
                    method ->
                        method.getFullName()
                            + (asksWho(method)
                                ? " never reaches Access.enter"
                                : " neither takes an Actor first nor is @Unguarded"))
                .toList());
  }

  private boolean unguarded(final JavaMethod method) {
    return method.isAnnotatedWith(root + ".access.Unguarded");
  }

  private boolean asksWho(final JavaCodeUnit method) {
    return !method.getRawParameterTypes().isEmpty()
        && method.getRawParameterTypes().get(0).isAssignableTo(root + ".access.Actor");
  }

  /**
   * Whether the door is among what a method calls, in its own room and however deep; or the method
   * of another room that passes the door itself.
   */
  private boolean reachesDoor(final JavaMethod method) {
    final Set<JavaCodeUnit> seen = new HashSet<>();
    final Deque<JavaCodeUnit> open = new ArrayDeque<>(List.of(method));
    while (!open.isEmpty()) {
      final JavaCodeUnit unit = open.pop();
      for (final JavaAccess<?> access : unit.getAccessesFromSelf()) {
        if (isDoor(access)) {
          return true;
        }
        if (access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
            && sameRoom(method, target)) {
          target.resolveMember().filter(seen::add).ifPresent(open::push);
        }
      }
    }
    return false;
  }

  private boolean isDoor(final JavaAccess<?> access) {
    if (access.getTargetOwner().getName().equals(root + ".access.Access")) {
      return "enter".equals(access.getTarget().getName());
    }
    return boundary(access.getTargetOwner())
        && access.getTarget() instanceof AccessTarget.MethodCallTarget target
        && !access.getTargetOwner().equals(access.getOriginOwner())
        && target
            .resolveMember()
            .map(called -> asksWho(called) && !unguarded(called))
            .orElse(false);
  }

  private boolean sameRoom(final JavaMethod from, final AccessTarget.CodeUnitAccessTarget to) {
    return to.getOwner().getPackageName().equals(from.getOwner().getPackageName());
  }
}
