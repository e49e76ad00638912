package nl.nabij.followup;

import java.time.LocalDate;
import nl.nabij.calendar.WorkingDays;

/**
 * A distance in time, negative when before. Months go by the rule of {@link LocalDate#plusMonths}:
 * a day that the month does not have becomes its last. Working days count forward from the day
 * reached so far.
 */
record Offset(int months, int weeks, int days, int workingDays) {

  Offset {
    if (workingDays < 0) {
      throw new IllegalArgumentException("working days count forward");
    }
  }

  LocalDate from(final LocalDate day, final WorkingDays calendar) {
    return times(1, day, calendar);
  }

  /**
   * {@code n} times this distance, measured from {@code day} itself, so that a series from the 31st
   * does not slip to the 28th for good.
   */
  LocalDate times(final int n, final LocalDate day, final WorkingDays calendar) {
    final LocalDate reached =
        day.plusMonths((long) n * months).plusWeeks((long) n * weeks).plusDays((long) n * days);
    return workingDays == 0 ? reached : calendar.plus(reached, n * workingDays);
  }

  /** Whether it leads to a later day. */
  boolean forward() {
    return months >= 0 && weeks >= 0 && days >= 0 && months + weeks + days + workingDays > 0;
  }
}
