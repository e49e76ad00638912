package nl.nabij.guidance;

import java.time.LocalDate;
import java.util.UUID;

/**
 * CDI event that this room listens to, within the transaction: the aftercare of a closed case runs
 * from the day of outflow through {@code until}.
 */
public record AftercareAgreed(UUID caseId, LocalDate outflowOn, LocalDate until) {}
