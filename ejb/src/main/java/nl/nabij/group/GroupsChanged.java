package nl.nabij.group;

import java.util.UUID;
import nl.nabij.live.LiveEvent;

/** On the live line, after the commit: the list of this person's groups is not what it was. */
public record GroupsChanged(UUID person) implements LiveEvent {

  @Override
  public UUID line() {
    return person;
  }
}
