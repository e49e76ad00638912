package nl.nabij.conversation;

import java.util.UUID;
import nl.nabij.live.LiveEvent;

/**
 * On the live line: one side has read up to {@code seq}.
 *
 * @param hidden the other side is told only that it was delivered
 */
public record MessagesRead(UUID thread, UUID dossier, String who, long seq, boolean hidden)
    implements LiveEvent {

  @Override
  public UUID line() {
    return thread;
  }
}
