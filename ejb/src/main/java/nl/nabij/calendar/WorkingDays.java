package nl.nabij.calendar;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Working days in the Netherlands: Monday to Friday, without public holidays. */
@ApplicationScoped
public class WorkingDays {

  private final HolidayManager holidays =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));

  public boolean isWorkingDay(final LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !holidays.isHoliday(day, HolidayType.PUBLIC_HOLIDAY);
  }

  /**
   * The {@code n}th working day after {@code day}, which itself does not count; {@code day} when
   * {@code n} is 0.
   *
   * @throws IllegalArgumentException when {@code n} is negative
   */
  public LocalDate plus(final LocalDate day, final int n) {
    if (n < 0) {
      throw new IllegalArgumentException("working days count forward");
    }
    LocalDate reached = day;
    for (int left = n; left > 0; ) {
      reached = reached.plusDays(1);
      if (isWorkingDay(reached)) {
        left--;
      }
    }
    return reached;
  }
}
