package nl.nabij.conversation;

import java.util.UUID;
import nl.nabij.live.LiveEvent;

/** On the live line, and nowhere else: somebody is writing now. */
public record Typing(UUID thread, String who, UUID person) implements LiveEvent {

  @Override
  public UUID line() {
    return thread;
  }
}
