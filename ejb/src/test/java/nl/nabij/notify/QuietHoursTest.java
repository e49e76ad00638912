package nl.nabij.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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
    // They wrote in the evening, before it became quiet.
    "2026-11-23T21:00:00Z, 2026-11-23T19:30:00Z, 2026-11-24T07:00:00Z",
    // They wrote the night before.
    "2026-11-23T21:00:00Z, 2026-11-22T22:30:00Z, 2026-11-24T07:00:00Z"
  })
  void whoWroteInTheSameNightIsToldAtOnce(
      final Instant moment, final Instant wroteAt, final Instant told) {
    assertThat(QuietHours.telling(moment, wroteAt)).isEqualTo(told);
  }
}
