package nl.nabij.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One entry as the officer sees it; {@code index} is null until the sequencer has numbered it. */
public record LogRow(
    UUID id,
    Instant at,
    String actorKind,
    UUID actor,
    String actorRole,
    String action,
    String objectKind,
    UUID object,
    List<UUID> dossiers,
    String outcome,
    String reason,
    String purpose,
    String basis,
    String origin,
    Long index) {}
