package nl.nabij.access;

import java.time.Instant;
import java.util.UUID;

/** One time that somebody looked at, or did something with, the dossier of a youth. */
public record Look(
    Instant at,
    String actorKind,
    UUID actor,
    String actorRole,
    String action,
    String purpose,
    String basis) {}
