package nl.nabij.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which room stands on which floor; the same list as in docs/architecture.md. */
final class Floors {
  private static final List<List<String>> ROOMS =
      List.of(
          List.of("calendar", "database", "schema", "live", "vault", "audit"),
          List.of("access"),
          List.of("people", "notify", "privacy"),
          List.of(
              "guidance",
              "conversation",
              "attachment",
              "appointment",
              "letter",
              "call",
              "followup",
              "reachability",
              "absence",
              "handover",
              "glass",
              "wording",
              "retention",
              "request",
              "search",
              "agreement",
              "draft",
              "network",
              "group",
              "sending",
              "signal"),
          List.of("demo"));

  private static final Map<String, Integer> FLOOR =
      IntStream.range(0, ROOMS.size())
          .boxed()
          .flatMap(floor -> ROOMS.get(floor).stream().map(room -> Map.entry(room, floor)))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

  private Floors() {}

  /** The room of a class under {@code root}, if it is in one; the doors are no room. */
  static Optional<String> room(final String root, final JavaClass type) {
    final String name = type.getPackageName();
    if (!name.startsWith(root + ".")) {
      return Optional.empty();
    }
    final String room = name.substring(root.length() + 1).split("\\.", 2)[0];
    return Optional.of(room).filter(one -> !"web".equals(one));
  }

  /** The floor of a room; a room that is not in the list has no place in the house. */
  static int of(final String room) {
    return Optional.ofNullable(FLOOR.get(room))
        .orElseThrow(() -> new AssertionError("room " + room + " stands on no floor"));
  }

  /** Depends on rooms of its own floor and below, and not on the doors. */
  static ArchCondition<JavaClass> knowsNoHigherFloor(final String root) {
    return check(
        "know no higher floor",
        type -> {
          final int own = of(room(root, type).orElseThrow());
          return type.getDirectDependenciesFromSelf().stream()
              .filter(one -> higher(root, own, one.getTargetClass()))
              .map(Dependency::getDescription)
              .toList();
        });
  }

  private static boolean higher(final String root, final int own, final JavaClass target) {
    return target.getPackageName().startsWith(root + ".web")
        || room(root, target).map(room -> of(room) > own).orElse(false);
  }

  /** A condition that each of the complaints about a class violates. */
  static ArchCondition<JavaClass> check(
      final String description, final Function<JavaClass, List<String>> complaints) {
    return new ArchCondition<>(description) {
      @Override
      public void check(final JavaClass type, final ConditionEvents events) {
        complaints
            .apply(type)
            .forEach(text -> events.add(SimpleConditionEvent.violated(type, text)));
      }
    };
  }
}
