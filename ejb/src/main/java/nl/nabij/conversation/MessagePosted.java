package nl.nabij.conversation;

import java.time.Instant;
import java.util.UUID;

/**
 * On the live line, after the commit: what was posted, its text still encrypted. {@code senderName}
 * is null unless staff wrote.
 */
public record MessagePosted(
    UUID thread,
    UUID youth,
    UUID organisation,
    long seq,
    UUID id,
    String senderKind,
    UUID sender,
    String senderName,
    Instant sentAt,
    String kind,
    UUID about,
    byte[] sealed) {}
