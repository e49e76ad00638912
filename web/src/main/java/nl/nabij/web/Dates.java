package nl.nabij.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import nl.nabij.access.Rejected;

/** Days as people here count them. */
public final class Dates {
  private Dates() {}

  /**
   * A day in a query, as {@code 2026-11-30}.
   *
   * @throws Rejected with code {@code invalid-<name>} when it is absent or no day
   */
  public static LocalDate parse(final String name, final String text) {
    final LocalDate date = parseIfAny(name, text);
    if (date == null) {
      throw invalid(name);
    }
    return date;
  }

  /** As {@link #parse}, but null when absent or empty. */
  public static LocalDate parseIfAny(final String name, final String text) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    try {
      final LocalDate date = LocalDate.parse(text);
      if (date.getYear() < 1900 || date.getYear() > 2200) {
        throw invalid(name);
      }
      return date;
    } catch (final DateTimeParseException e) {
      throw invalid(name);
    }
  }

  private static Rejected invalid(final String name) {
    return new Rejected(Rejected.Kind.INVALID, "invalid-" + name);
  }
}
