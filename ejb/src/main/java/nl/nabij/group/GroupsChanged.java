package nl.nabij.group;

import java.util.UUID;
import nl.nabij.live.LiveEvent;

/**
 * On the live line, after the commit: a person came into a group, left it or was invited. Their
 * list of groups is not what it was, nor is who is in the group for the others.
 */
public record GroupsChanged(UUID group, UUID person) implements LiveEvent {

  @Override
  public UUID line() {
    return person;
  }
}
