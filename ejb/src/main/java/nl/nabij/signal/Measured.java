package nl.nabij.signal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.access.LogRow;

/**
 * A sum that reached the threshold.
 *
 * @param value the most that was counted within the span of the rule
 * @param minutes in how many minutes that was, 1 or more; 0 when a day is counted
 * @param times on how many entries it rests
 * @param entries the newest of them, at most 100
 */
record Measured(
    int value, int minutes, int times, List<UUID> entries, Instant first, Instant last) {

  static final int ENTRIES_AT_MOST = 100;

  /**
   * Counts for a key.
   *
   * @param rows what fits the rule, for this actor or dossier, oldest first; those of the hours
   *     before the day may be among them
   */
  static Optional<Measured> of(final Key key, final List<LogRow> rows) {
    final Rule rule = key.rule();
    final List<LogRow> window =
        rule.minutes() > 0 ? rows : rows.stream().filter(row -> ofDay(key, row)).toList();
    final List<LogRow> resting = new ArrayList<>();
    final Map<UUID, Integer> counted = new HashMap<>();
    int first = 0;
    int rested = 0;
    int most = 0;
    int minutes = 0;
    for (int last = 0; last < window.size(); last++) {
      final LogRow row = window.get(last);
      things(key, row).forEach(thing -> counted.merge(thing, 1, Integer::sum));
      for (; rule.minutes() > 0 && isOver(window.get(first), row, rule); first++) {
        things(key, window.get(first))
            .forEach(thing -> counted.computeIfPresent(thing, (id, n) -> n == 1 ? null : n - 1));
      }
      if (counted.size() >= rule.threshold() && ofDay(key, row)) {
        resting.addAll(window.subList(Math.max(first, rested), last + 1));
        rested = last + 1;
        if (counted.size() > most) {
          most = counted.size();
          minutes = rule.minutes() == 0 ? 0 : minutesBetween(window.get(first), row);
        }
      }
    }
    return most == 0 ? Optional.empty() : Optional.of(of(most, minutes, resting));
  }

  private static Measured of(final int value, final int minutes, final List<LogRow> rows) {
    return new Measured(
        value,
        minutes,
        rows.size(),
        rows.subList(Math.max(0, rows.size() - ENTRIES_AT_MOST), rows.size()).stream()
            .map(LogRow::id)
            .toList(),
        rows.get(0).at(),
        rows.get(rows.size() - 1).at());
  }

  private static boolean ofDay(final Key key, final LogRow row) {
    return key.rule().dayOf(row.at()).equals(key.day());
  }

  private static boolean isOver(final LogRow first, final LogRow row, final Rule rule) {
    return !first.at().isAfter(row.at().minus(Duration.ofMinutes(rule.minutes())));
  }

  private static int minutesBetween(final LogRow first, final LogRow last) {
    return (int) Duration.between(first.at(), last.at()).toMinutes() + 1;
  }

  private static Collection<UUID> things(final Key key, final LogRow row) {
    return switch (key.rule().count()) {
      case TIMES -> List.of(row.id());
      case DOSSIERS -> row.dossiers().stream().distinct().toList();
      case PEOPLE -> List.of(row.actor());
    };
  }
}
