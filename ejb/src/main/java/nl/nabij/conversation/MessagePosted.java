package nl.nabij.conversation;

import java.time.Instant;
import java.util.UUID;
import nl.nabij.live.LiveEvent;

/**
 * On the live line, after the commit: what was posted, its text still encrypted.
 *
 * @param senderName null unless staff wrote
 * @param quoted what it answers, or null
 */
public record MessagePosted(
    UUID thread,
    UUID dossier,
    UUID organisation,
    Talk talk,
    long seq,
    UUID id,
    String senderKind,
    UUID sender,
    String senderName,
    Instant sentAt,
    String kind,
    UUID about,
    byte[] sealed,
    Quoted quoted)
    implements LiveEvent {

  @Override
  public UUID line() {
    return thread;
  }

  /** The beginning of the message that it answers, encrypted; null once withdrawn. */
  public record Quoted(UUID id, long seq, String senderKind, UUID sender, byte[] sealed) {}
}
