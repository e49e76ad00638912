package nl.nabij.notify;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import nl.nabij.calendar.DutchTime;

/** From nine in the evening until eight in the morning, on the clock of the Netherlands. */
final class QuietHours {

  static final LocalTime FROM = LocalTime.of(21, 0);
  static final LocalTime UNTIL = LocalTime.of(8, 0);

  private QuietHours() {}

  /** The first moment from {@code moment} on that is not quiet. */
  static Instant end(final Instant moment) {
    final ZonedDateTime local = moment.atZone(DutchTime.ZONE);
    if (local.toLocalTime().isBefore(UNTIL)) {
      return morning(local);
    }
    return local.toLocalTime().isBefore(FROM) ? moment : morning(local.plusDays(1));
  }

  /**
   * When somebody is told of something: not in the quiet hours, unless they themselves wrote in
   * these same hours, and so wait for an answer.
   *
   * @param wroteAt when they last wrote, or null
   */
  static Instant telling(final Instant moment, final Instant wroteAt) {
    final Instant end = end(moment);
    final boolean awake = wroteAt != null && !wroteAt.isAfter(moment) && end(wroteAt).equals(end);
    return awake ? moment : end;
  }

  private static Instant morning(final ZonedDateTime day) {
    return day.toLocalDate().atTime(UNTIL).atZone(DutchTime.ZONE).toInstant();
  }
}
