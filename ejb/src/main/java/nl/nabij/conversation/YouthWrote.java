package nl.nabij.conversation;

import java.time.Instant;
import java.util.UUID;

/**
 * CDI event, within the transaction: a youth wrote, and the message is kept. It never leaves the
 * server; the text is told no further.
 */
public record YouthWrote(UUID organisation, UUID youth, UUID thread, String text, Instant at) {

  @Override
  public String toString() {
    return "YouthWrote[" + thread + "]";
  }
}
