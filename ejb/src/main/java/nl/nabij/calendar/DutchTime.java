package nl.nabij.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as people in the Netherlands say them: stored in UTC, shown in Europe/Amsterdam. */
public final class DutchTime {

  public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", DUTCH);
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm 'uur'", DUTCH);

  private DutchTime() {}

  /** The day it is now in the Netherlands. */
  public static LocalDate today(final Clock clock) {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }

  /** The day a moment falls on in the Netherlands. */
  public static LocalDate dayOf(final Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }

  /** The first moment of a day in the Netherlands. */
  public static Instant startOf(final LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }

  /** The last day that is over at a moment, when that is the midnight after it. */
  public static LocalDate lastDayBefore(final Instant midnight) {
    return dayOf(midnight.minusNanos(1));
  }

  /** {@code dinsdag 1 december}. */
  public static String day(final Instant moment) {
    return DAY.format(ZonedDateTime.ofInstant(moment, ZONE));
  }

  /** {@code dinsdag 1 december}. */
  public static String day(final LocalDate date) {
    return DAY.format(date);
  }

  /** {@code 1 december 2026}. */
  public static String date(final LocalDate date) {
    return DATE.format(date);
  }

  /** {@code 10.00 uur}. */
  public static String time(final Instant moment) {
    return TIME.format(ZonedDateTime.ofInstant(moment, ZONE));
  }
}
