package nl.nabij.absence;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nabij.calendar.DutchTime;
import nl.nabij.calendar.WorkingDays;

/**
 * The hours of a week in the Netherlands. Public holidays are closed; an hour that the clock skips
 * or repeats in a night is what the clock on the wall says it is.
 */
final class Week {

  /** Longer than any run of closed days of somebody who is open on one day a week. */
  private static final int LOOK_AHEAD_DAYS = 60;

  private final Map<DayOfWeek, OpenDay> days = new EnumMap<>(DayOfWeek.class);
  private final WorkingDays workingDays;

  Week(final List<OpenDay> open, final WorkingDays workingDays) {
    open.forEach(day -> days.put(day.day(), day));
    this.workingDays = workingDays;
  }

  boolean isKnown() {
    return !days.isEmpty();
  }

  boolean isOpen(final Instant moment) {
    final ZonedDateTime there = moment.atZone(DutchTime.ZONE);
    return on(there.toLocalDate())
        .filter(day -> !there.toLocalTime().isBefore(day.opens()))
        .filter(day -> there.toLocalTime().isBefore(day.closes()))
        .isPresent();
  }

  /** The next moment at which it is open; the moment itself when it is; empty when it never is. */
  Optional<Instant> nextOpen(final Instant moment) {
    if (isOpen(moment)) {
      return Optional.of(moment);
    }
    final LocalDate today = DutchTime.dayOf(moment);
    return today
        .datesUntil(today.plusDays(LOOK_AHEAD_DAYS))
        .flatMap(date -> on(date).map(day -> date.atTime(day.opens())).stream())
        .map(opening -> opening.atZone(DutchTime.ZONE).toInstant())
        .filter(opening -> opening.isAfter(moment))
        .findFirst();
  }

  private Optional<OpenDay> on(final LocalDate date) {
    final DayOfWeek weekday = date.getDayOfWeek();
    final boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
    // Who works in a weekend said so; a holiday in the week is one for everybody.
    return weekend || workingDays.isWorkingDay(date)
        ? Optional.ofNullable(days.get(weekday))
        : Optional.empty();
  }
}
