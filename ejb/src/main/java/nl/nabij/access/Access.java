package nl.nabij.access;

import jakarta.ejb.Stateless;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The door: decides whether an actor may do an act, and writes that in the log in the same
 * transaction.
 */
@Stateless
public class Access {

  /**
   * Decides and logs. Throws {@link Refused} after logging the refusal in a transaction of its own.
   * Returns the ground on which access was given.
   */
  public Basis enter(Actor actor, Action action, Subject subject) {
    throw new UnsupportedOperationException();
  }

  /** Gives a member of staff access to a dossier from {@code since}. */
  public void grant(UUID organisation, UUID dossier, UUID staff, Basis basis, Instant since) {
    throw new UnsupportedOperationException();
  }

  /** Ends the access of a member of staff to a dossier at {@code until}. */
  public void endGrant(UUID dossier, UUID staff, Instant until) {
    throw new UnsupportedOperationException();
  }

  /**
   * The dossiers this member of staff is tied to now, at most 500. Ids only; entering the list is
   * logged by who shows it.
   */
  public List<UUID> dossiersOf(Staff staff) {
    throw new UnsupportedOperationException();
  }
}
