package nl.nabij.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.nabij.conversation.Sender;

/**
 * A message that was found.
 *
 * @param text a line of it around the first match, at most {@value Excerpt#LONGEST} characters and
 *     the dots for what was cut off
 */
public record Hit(
    UUID thread,
    UUID youth,
    long seq,
    UUID id,
    Sender from,
    Instant sentAt,
    String text,
    List<Mark> marks) {}
