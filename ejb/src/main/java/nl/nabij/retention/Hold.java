package nl.nabij.retention;

import java.time.Instant;
import java.util.UUID;

/** Why a dossier must not be erased, since when, and by whom. */
public record Hold(UUID dossier, String name, String reason, UUID setBy, Instant setAt) {}
