package nl.nabij.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DutchTimeTest {

  @Test
  void aMomentIsSaidTheWayPeopleSayIt() {
    final Instant moment = Instant.parse("2026-12-01T09:00:00Z");

    assertThat(DutchTime.day(moment)).isEqualTo("dinsdag 1 december");
    assertThat(DutchTime.time(moment)).isEqualTo("10.00 uur");
    assertThat(DutchTime.date(LocalDate.of(2026, 12, 1))).isEqualTo("1 december 2026");
  }

  @Test
  void summerTimeIsTwoHoursAhead() {
    assertThat(DutchTime.time(Instant.parse("2026-07-01T07:05:00Z"))).isEqualTo("9.05 uur");
  }

  @Test
  void theDayTurnsAtMidnightInTheNetherlands() {
    final Clock clock = Clock.fixed(Instant.parse("2026-11-22T23:00:00Z"), ZoneOffset.UTC);

    assertThat(DutchTime.today(clock)).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(DutchTime.startOf(LocalDate.of(2026, 11, 23))).isEqualTo(clock.instant());
    assertThat(DutchTime.dayOf(clock.instant().minusMillis(1)))
        .isEqualTo(LocalDate.of(2026, 11, 22));
  }
}
