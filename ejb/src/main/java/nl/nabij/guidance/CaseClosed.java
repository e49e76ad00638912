package nl.nabij.guidance;

import java.time.LocalDate;
import java.util.UUID;

/** CDI event, within the transaction: the youth has flowed out. */
public record CaseClosed(
    UUID caseId, UUID youth, UUID organisation, UUID owner, Outcome outcome, LocalDate outflowOn) {}
