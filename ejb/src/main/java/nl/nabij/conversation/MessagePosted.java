package nl.nabij.conversation;

import java.time.Instant;
import java.util.UUID;

/** CDI event and, after success, topic message: what was posted, its text still encrypted. */
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
