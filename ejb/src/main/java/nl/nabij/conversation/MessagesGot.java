package nl.nabij.conversation;

import java.util.UUID;
import nl.nabij.live.LiveEvent;

/** On the live line: a device of one side has received up to {@code seq}. */
public record MessagesGot(UUID thread, String who, long seq) implements LiveEvent {

  @Override
  public UUID line() {
    return thread;
  }
}
