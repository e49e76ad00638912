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
    LocalDate from,
    LocalDate to,
    String before,
    int limit) {}
