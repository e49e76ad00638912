package nl.nabij.access;

import java.time.Instant;
import java.util.UUID;

/**
 * That a member of staff may, or could, enter a dossier.
 *
 * @param until the first moment at which they no longer may, or null
 * @param standsFor for whom a substitute stands in; null for others
 */
public record Tie(UUID staff, Basis basis, Instant since, Instant until, UUID standsFor) {

  /** Whether it holds at a moment. */
  public boolean holdsAt(final Instant moment) {
    return !since.isAfter(moment) && (until == null || until.isAfter(moment));
  }
}
