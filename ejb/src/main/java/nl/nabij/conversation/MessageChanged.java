package nl.nabij.conversation;

import java.util.UUID;
import nl.nabij.live.LiveEvent;

/**
 * On the live line, after the commit: a message was edited, withdrawn, reacted to, pinned or
 * unpinned. What it became is read by whoever shows it.
 *
 * @param change the number of the change in the thread
 */
public record MessageChanged(
    UUID thread, UUID dossier, UUID organisation, long change, UUID id, boolean withdrawn)
    implements LiveEvent {

  @Override
  public UUID line() {
    return thread;
  }
}
