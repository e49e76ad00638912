package nl.nabij.conversation;

import java.time.Instant;
import java.util.UUID;

/**
 * A message as read; {@code kind} is one of {@link Kinds}; {@code about} what it is about, or null.
 */
public record Message(
    UUID thread,
    long seq,
    UUID id,
    Sender from,
    Instant sentAt,
    String kind,
    String text,
    UUID about) {}
