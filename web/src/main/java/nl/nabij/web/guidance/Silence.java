package nl.nabij.web.guidance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.nabij.calendar.DutchTime;
import nl.nabij.reachability.Often;

/**
 * How long nobody heard from a youth. What staff write is no sign of life: a sign is a message of
 * the youth, or an appointment that was held. Before the first one, the day counts on which the
 * case was opened.
 *
 * @param days whole days in the Netherlands since the last sign
 * @param beyond whether that is longer than was agreed
 */
record Silence(long days, boolean beyond) {

  static Silence of(
      final Instant lastWritten,
      final Instant lastMet,
      final LocalDate openedOn,
      final Often often,
      final LocalDate today) {
    LocalDate sign = openedOn;
    for (final Instant one : new Instant[] {lastWritten, lastMet}) {
      if (one != null && DutchTime.dayOf(one).isAfter(sign)) {
        sign = DutchTime.dayOf(one);
      }
    }
    final long days = Math.max(0, ChronoUnit.DAYS.between(sign, today));
    return new Silence(days, days >= often.silentAfterDays());
  }
}
