package nl.nabij.followup;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.nabij.calendar.WorkingDays;

/**
 * A protocol as its resource file states it. An anchor stands on a day that people set, or else on
 * the day that follows from an anchor named before it.
 */
record Protocol(String key, String title, List<Anchor> anchors, List<Rule> steps) {

  /** A day to hang steps on; without {@code from} it has to be set. */
  record Anchor(String key, String from, List<Offset> after) {
    Anchor {
      after = after == null ? List.of() : List.copyOf(after);
    }
  }

  /** A step, or a row of steps when it repeats. */
  record Rule(String key, String title, String anchor, List<Offset> after, Repeat repeat) {
    Rule {
      after = after == null ? List.of() : List.copyOf(after);
    }
  }

  Protocol {
    anchors = List.copyOf(anchors);
    steps = List.copyOf(steps);
    final Set<String> known = new HashSet<>();
    for (final Anchor anchor : anchors) {
      require(anchor.from() == null || known.contains(anchor.from()), anchor.key());
      require(known.add(anchor.key()), anchor.key());
    }
    final Set<String> keys = new HashSet<>();
    for (final Rule rule : steps) {
      require(keys.add(rule.key()), rule.key());
      require(known.contains(rule.anchor()), rule.key());
      final Repeat repeat = rule.repeat();
      require(repeat == null || repeat.rolling() || known.contains(repeat.until()), rule.key());
    }
  }

  boolean hasAnchor(final String name) {
    return anchors.stream().anyMatch(anchor -> anchor.key().equals(name));
  }

  /** The days of all anchors, from those that were set; throws when one is missing. */
  Map<String, LocalDate> days(final Map<String, LocalDate> set, final WorkingDays workingDays) {
    final Map<String, LocalDate> days = new LinkedHashMap<>();
    for (final Anchor anchor : anchors) {
      final LocalDate day =
          set.containsKey(anchor.key())
              ? set.get(anchor.key())
              : derived(anchor, days, workingDays);
      days.put(anchor.key(), day);
    }
    return days;
  }

  /** A day with a chain of distances added, one after the other. */
  static LocalDate chained(
      final LocalDate day, final List<Offset> after, final WorkingDays workingDays) {
    LocalDate reached = day;
    for (final Offset offset : after) {
      reached = offset.from(reached, workingDays);
    }
    return reached;
  }

  private LocalDate derived(
      final Anchor anchor, final Map<String, LocalDate> days, final WorkingDays workingDays) {
    if (anchor.from() == null) {
      throw new IllegalStateException(key + ": anchor " + anchor.key() + " is not set");
    }
    return chained(days.get(anchor.from()), anchor.after(), workingDays);
  }

  private static void require(final boolean right, final String where) {
    if (!right) {
      throw new IllegalArgumentException("protocol: " + where + " is double or hangs on nothing");
    }
  }
}
