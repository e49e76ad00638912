package nl.nabij.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An entry as it is found back; {@code number} is null until the sequencer has given it one. */
public record Logged(
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
    Long number) {}
