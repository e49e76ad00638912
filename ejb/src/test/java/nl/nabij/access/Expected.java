package nl.nabij.access;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * On what grounds somebody may do something, by the page alone: each as {@code ground} or {@code
 * ground as role}; none when they may not.
 */
record Expected(WrittenRules page) {

  /** Strongest first. */
  private static final List<String> OF_A_CASE =
      List.of("owner", "substitute", "member", "break-glass");

  Set<String> ofStaff(
      final String act, final Set<Role> roles, final boolean twoFactor, final Scene scene) {
    final Set<String> grounds = new LinkedHashSet<>();
    if (scene.home()) {
      for (final Role role : roles) {
        final String ground = ofRole(act, role.code(), twoFactor, scene);
        if (ground != null) {
          grounds.add(ground + " as " + role.code());
        }
      }
    }
    return grounds;
  }

  private String ofRole(
      final String act, final String role, final boolean twoFactor, final Scene scene) {
    return switch (page.cell(act, role)) {
      case "by role" -> "role";
      case "by role and second factor" -> twoFactor ? "role" : null;
      case "with a tie" -> byTie(act, scene);
      case "no" -> {
        if (byGlass(act)
            && "by role".equals(page.cell("glass.break", role))
            && scene.all("break-glass")) {
          yield "break-glass";
        }
        yield inGroup(act) && scene.all("group") ? "group" : null;
      }
      default -> throw new AssertionError("staff: " + page.cell(act, role));
    };
  }

  private String byTie(final String act, final Scene scene) {
    if (scene.ties().isEmpty()) {
      return scene.isList() ? "role" : null;
    }
    if (scene.ties().contains("none") || scene.ties().contains("consent")) {
      return null;
    }
    if (scene.ties().contains("break-glass") && !byGlass(act)) {
      return null;
    }
    if (scene.ties().contains("group")) {
      return inGroup(act) ? "group" : null;
    }
    return OF_A_CASE.get(scene.ties().stream().mapToInt(OF_A_CASE::indexOf).max().orElseThrow());
  }

  Set<String> ofYouth(final String act, final Scene scene) {
    return switch (page.cell(act, "youth")) {
      case "about themselves" -> {
        if (!scene.home()) {
          yield Set.of();
        }
        if (scene.all("self")) {
          yield Set.of("self");
        }
        yield inGroup(act) && scene.all("group") ? Set.of("group") : Set.of();
      }
      case "no" -> Set.of();
      default -> throw new AssertionError("youth: " + page.cell(act, "youth"));
    };
  }

  /**
   * @param own whether it is their own room, of the youth of their call, and of nobody else
   */
  Set<String> ofGuest(final String act, final boolean own) {
    return switch (page.cell(act, "guest")) {
      case "in that room" -> own ? Set.of("link") : Set.of();
      case "no" -> Set.of();
      default -> throw new AssertionError("guest: " + page.cell(act, "guest"));
    };
  }

  /**
   * @param thread the thread of the consent
   */
  Set<String> ofCompanion(
      final String act, final UUID thread, final boolean writes, final Scene scene) {
    final boolean there =
        scene.home()
            && scene.all("consent")
            && "thread".equals(scene.subject().kind())
            && thread.equals(scene.subject().id());
    return switch (page.cell(act, "companion")) {
      case "with consent" -> there ? Set.of("consent") : Set.of();
      case "with consent to write" -> there && writes ? Set.of("consent") : Set.of();
      case "no" -> Set.of();
      default -> throw new AssertionError("companion: " + page.cell(act, "companion"));
    };
  }

  /** Whether staff may do it while the use of the dossier is restricted. */
  boolean goesOn(final String act) {
    return switch (page.cell(act, "restricted")) {
      case "goes on" -> true;
      case "stopped" -> false;
      default -> throw new AssertionError("restricted: " + page.cell(act, "restricted"));
    };
  }

  private boolean byGlass(final String act) {
    return switch (page.cell(act, "glass")) {
      case "in that hour" -> true;
      case "no" -> false;
      default -> throw new AssertionError("glass: " + page.cell(act, "glass"));
    };
  }

  private boolean inGroup(final String act) {
    return switch (page.cell(act, "group")) {
      case "in the group" -> true;
      case "no" -> false;
      default -> throw new AssertionError("group: " + page.cell(act, "group"));
    };
  }
}
