package nl.nabij.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import nl.nabij.calendar.DutchTime;
import nl.nabij.calendar.WorkingDays;

/** When people write and meet: staff on working days, youth while they are awake. */
final class Hours {

  private static final LocalTime OPEN = LocalTime.of(8, 45);
  private static final LocalTime SHUT = LocalTime.of(17, 15);
  private static final LocalTime UP = LocalTime.of(8, 0);
  private static final LocalTime ASLEEP = LocalTime.of(23, 20);

  private final WorkingDays workingDays;

  Hours(final WorkingDays workingDays) {
    this.workingDays = workingDays;
  }

  /** The first moment from {@code wish} on at which staff write. */
  Instant atWork(final Instant wish, final Chance chance) {
    final ZonedDateTime there = wish.atZone(DutchTime.ZONE);
    final boolean working = workingDays.isWorkingDay(there.toLocalDate());
    if (working && !there.toLocalTime().isBefore(OPEN) && there.toLocalTime().isBefore(SHUT)) {
      return wish;
    }
    final LocalDate day =
        working && there.toLocalTime().isBefore(OPEN)
            ? there.toLocalDate()
            : workingDays.plus(there.toLocalDate(), 1);
    return at(day, OPEN).plusSeconds(chance.between(60, 9_000));
  }

  /** The first moment from {@code wish} on at which a youth writes. */
  Instant awake(final Instant wish, final Chance chance) {
    final ZonedDateTime there = wish.atZone(DutchTime.ZONE);
    if (!there.toLocalTime().isBefore(UP) && there.toLocalTime().isBefore(ASLEEP)) {
      return wish;
    }
    final LocalDate day =
        there.toLocalTime().isBefore(UP) ? there.toLocalDate() : there.toLocalDate().plusDays(1);
    return at(day, UP).plusSeconds(chance.between(600, 14_000));
  }

  /** This day, or the first working day after it. */
  LocalDate workingDay(final LocalDate day) {
    return workingDays.isWorkingDay(day) ? day : workingDays.plus(day, 1);
  }

  /** This day, or the last working day before it. */
  LocalDate workingDayBefore(final LocalDate day) {
    LocalDate found = day;
    while (!workingDays.isWorkingDay(found)) {
      found = found.minusDays(1);
    }
    return found;
  }

  static Instant at(final LocalDate day, final LocalTime time) {
    return day.atTime(time).atZone(DutchTime.ZONE).toInstant();
  }
}
