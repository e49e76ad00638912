package nl.nabij.retention;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A dossier that is to go, is going or is gone.
 *
 * @param name of the youth; null once the key is gone
 * @param approvedBy the officer; null when it went by itself
 * @param gone how many rows went, by table; empty before it began
 */
public record Erasure(
    UUID dossier,
    String name,
    Why why,
    Stage stage,
    Instant proposedAt,
    UUID approvedBy,
    Instant approvedAt,
    Instant keyGoneAt,
    Instant doneAt,
    Map<String, Long> gone) {

  public Erasure {
    gone = Map.copyOf(gone);
  }
}
