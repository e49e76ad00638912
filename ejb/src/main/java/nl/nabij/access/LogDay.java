package nl.nabij.access;

import java.time.LocalDate;

/**
 * How much happened on one day in the Netherlands.
 *
 * @param refused how many of {@code count} were refusals
 */
public record LogDay(LocalDate date, long count, long refused) {}
