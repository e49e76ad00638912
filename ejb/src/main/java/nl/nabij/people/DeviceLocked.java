package nl.nabij.people;

import java.util.UUID;
import nl.nabij.live.LiveEvent;

/** On the live line: the screen of a device locked; what it has open must close until it opens. */
public record DeviceLocked(UUID device, UUID youth) implements LiveEvent {

  @Override
  public UUID line() {
    return device;
  }
}
