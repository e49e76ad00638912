package nl.nabij.access;

import java.util.Set;
import java.util.UUID;

/**
 * A member of staff, signed in through the realm.
 *
 * @param twoFactor whether this session was opened with a second factor
 */
public record Staff(
    UUID id, UUID organisation, String name, Set<Role> roles, boolean twoFactor, Origin origin)
    implements Actor {

  public boolean has(final Role role) {
    return roles.contains(role);
  }
}
