package nl.nabij.handover;

import java.time.Instant;
import java.util.UUID;

/** A handover as it was made. */
public record Handover(
    UUID id, UUID caseId, UUID youth, UUID organisation, UUID from, UUID to, Instant takesEffect) {}
