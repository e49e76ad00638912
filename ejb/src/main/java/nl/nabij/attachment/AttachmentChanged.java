package nl.nabij.attachment;

import java.util.UUID;
import nl.nabij.live.LiveEvent;

/** On the live line, after the commit: a file is clean, or was refused. */
public record AttachmentChanged(UUID thread, UUID youth, UUID attachment) implements LiveEvent {

  @Override
  public UUID line() {
    return thread;
  }
}
