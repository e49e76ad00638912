package nl.nabij.notify;

import static java.time.temporal.TemporalAdjusters.previousOrSame;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.nabij.calendar.DutchTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

  @ParameterizedTest
  @CsvSource({
    // Winter: one hour ahead of UTC.
    "2026-11-23T12:00:00Z, 2026-11-23T12:00:00Z",
    "2026-11-23T19:59:59Z, 2026-11-23T19:59:59Z",
    "2026-11-23T20:00:00Z, 2026-11-24T07:00:00Z",
    "2026-11-23T23:30:00Z, 2026-11-24T07:00:00Z",
    "2026-11-24T06:59:59Z, 2026-11-24T07:00:00Z",
    "2026-11-24T07:00:00Z, 2026-11-24T07:00:00Z",
    // The night in which the clock goes back: an hour longer.
    "2026-10-24T19:00:00Z, 2026-10-25T07:00:00Z",
    "2026-10-25T00:30:00Z, 2026-10-25T07:00:00Z",
    // The night in which it goes forward: an hour shorter.
    "2027-03-27T20:00:00Z, 2027-03-28T06:00:00Z",
    "2027-03-28T01:30:00Z, 2027-03-28T06:00:00Z",
    // New Year's Eve.
    "2026-12-31T22:00:00Z, 2027-01-01T07:00:00Z"
  })
  void theQuietHoursEndAtEightOnTheClockOfTheNetherlands(final Instant moment, final Instant end) {
    assertThat(QuietHours.end(moment)).isEqualTo(end);
  }

  @Property
  void nobodyIsToldInTheQuietHoursAndNobodyWaitsLongerThanANight(
      @ForAll @LongRange(min = 1_700_000_000L, max = 2_000_000_000L) final long second) {
    final Instant moment = Instant.ofEpochSecond(second);
    final Instant told = QuietHours.telling(moment, null);
    final LocalTime clock = told.atZone(DutchTime.ZONE).toLocalTime();
    assertThat(clock).isBetween(QuietHours.UNTIL, QuietHours.FROM.minusNanos(1));
    assertThat(Duration.between(moment, told)).isBetween(Duration.ZERO, Duration.ofHours(12));
  }

  @ParameterizedTest
  @CsvSource({
    // They wrote in the same night: told at once.
    "2026-11-23T21:00:00Z, 2026-11-23T20:30:00Z, 2026-11-23T21:00:00Z",
    "2026-11-24T05:00:00Z, 2026-11-23T22:30:00Z, 2026-11-24T05:00:00Z",
    // They wrote in the evening, just before it became quiet, and still wait for an answer.
    "2026-11-23T21:00:00Z, 2026-11-23T19:30:00Z, 2026-11-23T21:00:00Z",
    // They wrote in the afternoon, and may be in bed.
    "2026-11-23T21:00:00Z, 2026-11-23T15:30:00Z, 2026-11-24T07:00:00Z",
    // They wrote in the night, and it is day: told at once anyway.
    "2026-11-24T08:30:00Z, 2026-11-24T05:00:00Z, 2026-11-24T08:30:00Z",
    // They wrote the night before.
    "2026-11-23T21:00:00Z, 2026-11-22T22:30:00Z, 2026-11-24T07:00:00Z"
  })
  void whoWroteInTheSameNightIsToldAtOnce(
      final Instant moment, final Instant wroteAt, final Instant told) {
    assertThat(QuietHours.telling(moment, wroteAt)).isEqualTo(told);
  }

  /**
   * Wherever the server stands and whatever it thinks the time is, also in nights of 10 or 12 h.
   */
  @Property
  void theNightIsThatOfTheNetherlandsWhereverTheServerStands(
      @ForAll @IntRange(max = 23) final int hour,
      @ForAll @IntRange(max = 59) final int minute,
      @ForAll @IntRange(max = 6_000) final int day,
      @ForAll("zones") final String zone) {
    final ZonedDateTime there =
        LocalDate.of(2020, 1, 1).plusDays(day).atTime(hour, minute).atZone(ZoneId.of(zone));
    final LocalDateTime here =
        there.withZoneSameInstant(ZoneId.of("Europe/Amsterdam")).toLocalDateTime();
    final boolean quiet = here.getHour() >= 21 || here.getHour() < 8;
    final TimeZone before = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    try {
      final Instant told = QuietHours.telling(there.toInstant(), null);
      final LocalDateTime toldHere = LocalDateTime.ofInstant(told, ZoneId.of("Europe/Amsterdam"));

      assertThat(QuietHours.at(there.toInstant())).isEqualTo(quiet);
      if (quiet) {
        final LocalDate morning =
            here.getHour() < 8 ? here.toLocalDate() : here.toLocalDate().plusDays(1);
        assertThat(toldHere).isEqualTo(morning.atTime(8, 0));
      } else {
        assertThat(told).isEqualTo(there.toInstant());
      }
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Provide
  Arbitrary<String> zones() {
    return Arbitraries.of(
        "Europe/Amsterdam", "UTC", "America/Paramaribo", "Asia/Kolkata", "Pacific/Apia");
  }

  /** The nights in which the clock jumps: the last Sundays of March and October. */
  @Property
  void nobodyIsWokenInANightInWhichTheClockJumps(
      @ForAll @IntRange(min = 2020, max = 2036) final int year,
      @ForAll final boolean spring,
      @ForAll @IntRange(max = 12 * 60) final int minutes) {
    final LocalDate sunday =
        LocalDate.of(year, spring ? 3 : 10, 31).with(previousOrSame(DayOfWeek.SUNDAY));
    final Instant evening = sunday.minusDays(1).atTime(21, 0).atZone(DutchTime.ZONE).toInstant();
    final Instant morning = sunday.atTime(8, 0).atZone(DutchTime.ZONE).toInstant();
    final Instant moment = evening.plus(Duration.ofMinutes(minutes));

    assertThat(Duration.between(evening, morning)).isEqualTo(Duration.ofHours(spring ? 10 : 12));
    assertThat(QuietHours.telling(moment, null))
        .isEqualTo(moment.isBefore(morning) ? morning : moment);
    assertThat(QuietHours.telling(moment, evening)).isEqualTo(moment);
  }
}
