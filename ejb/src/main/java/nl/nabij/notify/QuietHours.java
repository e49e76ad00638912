package nl.nabij.notify;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import nl.nabij.calendar.DutchTime;

/** From nine in the evening until eight in the morning, on the clock of the Netherlands. */
final class QuietHours {

  static final LocalTime FROM = LocalTime.of(21, 0);
  static final LocalTime UNTIL = LocalTime.of(8, 0);

  /** Who wrote last just before it became quiet still waits for an answer. */
  private static final Duration STILL_UP = Duration.ofHours(2);

  private QuietHours() {}

  /** The first moment from {@code moment} on that is not quiet. */
  static Instant end(final Instant moment) {
    final ZonedDateTime local = moment.atZone(DutchTime.ZONE);
    if (local.toLocalTime().isBefore(UNTIL)) {
      return morning(local);
    }
    return local.toLocalTime().isBefore(FROM) ? moment : morning(local.plusDays(1));
  }

  /** Whether a moment is quiet. */
  static boolean at(final Instant moment) {
    return end(moment).isAfter(moment);
  }

  /**
   * Whether somebody is told of something in the quiet hours: they themselves wrote last, in these
   * same hours or in the two before, and so wait for an answer.
   *
   * @param wroteAt when they wrote, if nobody answered before and they read it; else null
   */
  static boolean awake(final Instant moment, final Instant wroteAt) {
    if (wroteAt == null || wroteAt.isAfter(moment)) {
      return false;
    }
    final Instant morning = end(moment);
    return end(wroteAt).equals(morning) || end(wroteAt.plus(STILL_UP)).equals(morning);
  }

  /** When somebody is told of something: not in the quiet hours, unless they are awake. */
  static Instant telling(final Instant moment, final Instant wroteAt) {
    return awake(moment, wroteAt) ? moment : end(moment);
  }

  private static Instant morning(final ZonedDateTime day) {
    return day.toLocalDate().atTime(UNTIL).atZone(DutchTime.ZONE).toInstant();
  }
}
