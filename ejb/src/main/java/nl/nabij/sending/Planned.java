package nl.nabij.sending;

import java.time.Instant;
import java.util.UUID;

/**
 * A message that waits, went, or did not.
 *
 * @param batch those that were made together
 * @param youth null where who asks may no longer enter the dossier
 * @param author who wrote it, and in whose name it goes
 * @param reason null unless it was stopped
 * @param text null where it is not shown: sent, taken back, or not for who asks
 */
public record Planned(
    UUID id,
    UUID batch,
    UUID youth,
    UUID author,
    Instant dueAt,
    State state,
    Reason reason,
    String text) {

  @Override
  public String toString() {
    return "Planned[" + id + ", " + state + "]";
  }
}
