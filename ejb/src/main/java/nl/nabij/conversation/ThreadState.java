package nl.nabij.conversation;

import java.util.List;
import java.util.UUID;

/**
 * A thread as one begins to follow it.
 *
 * @param changed the number of the last change of a message
 * @param pinned what stands above the thread, the newest first, at most 10
 */
public record ThreadState(
    UUID thread, UUID youth, long last, List<Mark> marks, long changed, List<Message> pinned) {}
