package nl.nabij.guidance;

import java.time.LocalDate;
import java.util.UUID;

/** A case in the team: whose it is and where it stands, and nothing of what is in it. */
public record TeamRow(UUID youth, UUID caseId, UUID owner, Phase phase, LocalDate openedOn) {}
