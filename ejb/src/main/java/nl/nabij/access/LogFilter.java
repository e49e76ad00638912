package nl.nabij.access;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What the officer looks for; null means any. Dates are days in Europe/Amsterdam, both inclusive;
 * {@code limit} 1 to 200; {@code before} is the cursor of the previous page.
 */
public record LogFilter(
    UUID youth,
    UUID colleague,
    String action,
    String outcome,
    LogGround ground,
    LocalDate from,
    LocalDate to,
    String before,
    int limit) {

  /** The same from the newest on, so many. */
  LogFilter whole(final int many) {
    // The query asks for one more than a page.
    return new LogFilter(youth, colleague, action, outcome, ground, from, to, null, many - 1);
  }
}
