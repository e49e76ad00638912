package nl.nabij.guidance;

import java.time.LocalDate;
import java.util.UUID;

/** A case as others see it; the last three are null while it runs. */
public record CaseCard(
    UUID id,
    UUID youth,
    UUID organisation,
    UUID owner,
    Phase phase,
    LocalDate openedOn,
    LocalDate closedOn,
    Outcome outcome,
    LocalDate outflowOn) {}
