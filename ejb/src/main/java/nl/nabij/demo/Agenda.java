package nl.nabij.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;

/** The agenda of one consultant: half-hour meetings, never two at a time. */
final class Agenda {

  static final int MINUTES = 30;
  private static final LocalTime FIRST = LocalTime.of(9, 0);
  private static final int A_DAY = 9;
  private static final int EVERY_MINUTES = 45;

  private final Hours hours;
  private final Chance chance;
  private final Set<Instant> taken = new HashSet<>();

  Agenda(final Hours hours, final Chance chance) {
    this.hours = hours;
    this.chance = chance;
  }

  /** A free moment on this day, or the first working day after it with one. */
  Instant book(final LocalDate wish) {
    LocalDate day = hours.workingDay(wish);
    while (true) {
      final int from = chance.between(0, A_DAY - 1);
      for (int i = 0; i < A_DAY; i++) {
        final Instant start =
            Hours.at(day, FIRST.plusMinutes((long) EVERY_MINUTES * ((from + i) % A_DAY)));
        if (taken.add(start)) {
          return start;
        }
      }
      day = hours.workingDay(day.plusDays(1));
    }
  }

  /** Keeps these moments free of what is booked by chance. */
  void keepFree(final LocalDate day) {
    for (int i = 0; i < A_DAY; i++) {
      taken.add(Hours.at(day, FIRST.plusMinutes((long) EVERY_MINUTES * i)));
    }
  }
}
