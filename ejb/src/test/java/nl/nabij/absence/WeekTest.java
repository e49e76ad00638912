package nl.nabij.absence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.nabij.calendar.DutchTime;
import nl.nabij.calendar.WorkingDays;
import org.junit.jupiter.api.Test;

class WeekTest {

  private static final WorkingDays WORKING_DAYS = new WorkingDays();
  private static final Week OFFICE =
      week(
          Stream.of(DayOfWeek.values())
              .filter(day -> day.getValue() <= 5)
              .map(day -> new OpenDay(day, LocalTime.of(9, 0), LocalTime.of(17, 0)))
              .toList());

  private static Week week(final List<OpenDay> days) {
    return new Week(days, WORKING_DAYS);
  }

  @Test
  void openFromTheFirstMinuteUntilJustBeforeTheLast() {
    assertThat(OFFICE.isOpen(Instant.parse("2026-11-23T07:59:59Z"))).isFalse();
    assertThat(OFFICE.isOpen(Instant.parse("2026-11-23T08:00:00Z"))).isTrue();
    assertThat(OFFICE.isOpen(Instant.parse("2026-11-23T15:59:59Z"))).isTrue();
    assertThat(OFFICE.isOpen(Instant.parse("2026-11-23T16:00:00Z"))).isFalse();
  }

  @Test
  void onFridayEveningTheNextOpeningIsOnMonday() {
    assertThat(OFFICE.nextOpen(Instant.parse("2026-11-20T18:00:00Z")))
        .contains(Instant.parse("2026-11-23T08:00:00Z"));
  }

  @Test
  void overTheNightInWhichTheClockIsMovedNineIsStillNine() {
    assertThat(OFFICE.nextOpen(Instant.parse("2026-03-27T18:00:00Z")))
        .contains(Instant.parse("2026-03-30T07:00:00Z"));
    assertThat(OFFICE.nextOpen(Instant.parse("2026-10-23T18:00:00Z")))
        .contains(Instant.parse("2026-10-26T08:00:00Z"));
  }

  @Test
  void aPublicHolidayIsClosed() {
    assertThat(OFFICE.isOpen(Instant.parse("2026-12-25T10:00:00Z"))).isFalse();
    assertThat(OFFICE.nextOpen(Instant.parse("2026-12-24T18:00:00Z")))
        .contains(Instant.parse("2026-12-28T08:00:00Z"));
  }

  @Test
  void withoutHoursItIsUnknownAndNeverOpens() {
    assertThat(week(List.of()).isKnown()).isFalse();
    assertThat(week(List.of()).nextOpen(Instant.parse("2026-11-23T10:00:00Z"))).isEmpty();
  }

  @Property
  void theNextOpeningIsTheFirstMomentAtWhichItIsOpen(
      @ForAll @IntRange(min = 0, max = 60 * 24 * 730) final int minute) {
    final Instant moment =
        LocalDate.of(2026, 1, 1).atStartOfDay(DutchTime.ZONE).toInstant().plusSeconds(60L * minute);

    final Instant next = OFFICE.nextOpen(moment).orElseThrow();

    assertThat(next).isAfterOrEqualTo(moment);
    assertThat(OFFICE.isOpen(next)).isTrue();
    if (next.isAfter(moment)) {
      assertThat(OFFICE.isOpen(next.minusSeconds(1))).isFalse();
      for (Instant one = moment; one.isBefore(next); one = one.plusSeconds(1_800)) {
        assertThat(OFFICE.isOpen(one)).as("at %s", one).isFalse();
      }
    }
  }
}
