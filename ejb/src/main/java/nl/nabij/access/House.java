package nl.nabij.access;

import java.util.UUID;

/**
 * The house itself, at work by the clock or on an event.
 *
 * @param task what it does, for the log: {@code demo-world}, {@code outbox}
 */
public record House(String task, UUID organisation) implements Actor {

  @Override
  public UUID id() {
    return organisation;
  }

  @Override
  public Origin origin() {
    return Origin.INSIDE;
  }
}
