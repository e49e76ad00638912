package nl.nabij.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

  private static final WorkingDays DAYS = new WorkingDays();

  @ParameterizedTest
  @CsvSource({
    "2026-11-30, 5, 2026-12-07", // a plain week
    "2026-12-24, 1, 2026-12-28", // both days of Christmas, then a weekend
    "2026-04-03, 1, 2026-04-07", // Easter Monday
    "2026-04-24, 1, 2026-04-28", // King's Day on a Monday
    "2026-05-13, 1, 2026-05-15", // Ascension Day
    "2026-05-22, 1, 2026-05-26", // Whit Monday
    "2026-12-31, 1, 2027-01-04", // New Year's Day on a Friday
    "2026-11-28, 0, 2026-11-28" // nothing to add
  })
  void weekendsAndHolidaysDoNotCount(final LocalDate day, final int n, final LocalDate reached) {
    assertThat(DAYS.plus(day, n)).isEqualTo(reached);
  }

  @Test
  void kingsDayOnASundayIsKeptTheDayBefore() {
    assertThat(DAYS.isWorkingDay(LocalDate.of(2025, 4, 28))).isTrue();
    assertThat(DAYS.isWorkingDay(LocalDate.of(2026, 4, 27))).isFalse();
  }

  @Test
  void theyAreNotCountedBack() {
    assertThatThrownBy(() -> DAYS.plus(LocalDate.of(2026, 11, 30), -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property(tries = 300)
  void betweenADayAndTheNthWorkingDayAfterItLieExactlyN(
      @ForAll @IntRange(min = 0, max = 3_650) final int offset,
      @ForAll @IntRange(min = 1, max = 30) final int n) {
    final LocalDate day = LocalDate.of(2024, 1, 1).plusDays(offset);
    final LocalDate reached = DAYS.plus(day, n);

    assertThat(DAYS.isWorkingDay(reached)).isTrue();
    assertThat(day.plusDays(1).datesUntil(reached.plusDays(1)).filter(DAYS::isWorkingDay).count())
        .isEqualTo(n);
  }
}
