package nl.nabij.guidance;

import java.time.LocalDate;
import java.util.UUID;

/** A youth in the caseload of a consultant. */
public record CaseloadRow(UUID youth, UUID caseId, String name, Phase phase, LocalDate openedOn) {}
