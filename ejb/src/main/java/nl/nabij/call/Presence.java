package nl.nabij.call;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A stretch of time in which somebody of the youth's side was in the call. */
record Presence(Instant from, Instant to) {

  /**
   * What these stretches come to. Two devices at once, or one that dropped and came back while the
   * server had not noticed yet, do not count double.
   */
  static Optional<Attendance> together(final List<Presence> presences) {
    if (presences.isEmpty()) {
      return Optional.empty();
    }
    final List<Presence> rising =
        presences.stream().sorted(Comparator.comparing(Presence::from)).toList();
    Duration present = Duration.ZERO;
    Instant reached = rising.get(0).from();
    for (final Presence one : rising) {
      if (one.to().isAfter(reached)) {
        final Instant begin = one.from().isAfter(reached) ? one.from() : reached;
        present = present.plus(Duration.between(begin, one.to()));
        reached = one.to();
      }
    }
    return Optional.of(new Attendance(rising.get(0).from(), reached, present.toSeconds()));
  }
}
