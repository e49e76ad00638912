package nl.nabij.people;

import java.util.UUID;
import nl.nabij.live.LiveEvent;

/** On the live line: a device no longer belongs to the youth; its open connections must end. */
public record DeviceEnded(UUID device, UUID youth) implements LiveEvent {

  @Override
  public UUID line() {
    return device;
  }
}
