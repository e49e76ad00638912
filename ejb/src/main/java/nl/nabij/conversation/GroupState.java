package nl.nabij.conversation;

import java.time.Instant;
import java.util.UUID;

/**
 * How the thread of a group stands for somebody in it.
 *
 * @param unread messages of others that they have not read; 100 for more
 * @param lastAt null when nothing was written
 */
public record GroupState(UUID group, UUID thread, long unread, Instant lastAt) {}
