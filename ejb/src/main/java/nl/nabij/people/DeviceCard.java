package nl.nabij.people;

import java.time.Instant;
import java.util.UUID;

/** A tied device in a list. */
public record DeviceCard(UUID id, String label, Instant tiedAt, Instant lastUsedAt) {}
