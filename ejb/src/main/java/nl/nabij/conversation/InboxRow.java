package nl.nabij.conversation;

import java.time.Instant;
import java.util.UUID;

/**
 * A thread in the inbox of staff; {@code waitingSince} is the first unanswered message of the
 * youth, or null.
 */
public record InboxRow(
    UUID youth,
    UUID thread,
    long last,
    long unread,
    Instant lastAt,
    String lastFrom,
    Instant waitingSince,
    Instant lastStaffAt,
    Instant lastYouthAt) {}
