package nl.nabij.conversation;

import java.time.Instant;
import java.util.UUID;

/** A message that is kept; {@code again} when it was there already. */
public record Accepted(UUID thread, UUID id, long seq, Instant sentAt, boolean again) {}
