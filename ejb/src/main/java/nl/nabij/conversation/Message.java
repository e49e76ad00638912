package nl.nabij.conversation;

import java.time.Instant;
import java.util.UUID;

/**
 * A message as read.
 *
 * @param kind one of {@link Kinds}
 * @param text null once withdrawn
 * @param about what it is about, or null
 * @param card of the file that it is about, or null
 * @param answers the message that it answers, or null
 * @param later what became of it since it was sent; null when nothing
 */
public record Message(
    UUID thread,
    long seq,
    UUID id,
    Sender from,
    Instant sentAt,
    String kind,
    String text,
    UUID about,
    AttachedCard card,
    Quote answers,
    Later later) {}
