package nl.nabij.audit;

import java.time.LocalDate;

/**
 * How much was written down on one day in the Netherlands.
 *
 * @param refused how many of {@code entries} were refusals
 */
public record DayCount(LocalDate day, long entries, long refused) {}
