package nl.nabij.conversation;

import java.time.Instant;
import java.util.List;

/**
 * What became of a message since it was sent.
 *
 * @param change the number of the last change, among all changes in the thread
 * @param editedAt when its text was last changed, or null
 * @param withdrawnAt when it was withdrawn, or null
 * @param pinnedAt since when it stands above the thread, or null
 * @param reactions one a person, null when there are none
 */
public record Later(
    long change,
    Instant editedAt,
    Instant withdrawnAt,
    Instant pinnedAt,
    List<Reaction> reactions) {}
