package nl.nabij.guidance;

import java.time.LocalDate;
import java.util.UUID;

/** CDI event, within the transaction: guidance begins. */
public record CaseOpened(
    UUID caseId, UUID youth, UUID organisation, UUID owner, LocalDate firstInterviewOn) {}
