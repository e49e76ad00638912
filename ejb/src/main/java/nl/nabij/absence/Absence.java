package nl.nabij.absence;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody is away.
 *
 * @param kind null for colleagues who need not know
 * @param until the first moment they are back, or null when nobody knows yet
 * @param substitute who stands in, or null
 */
public record Absence(
    UUID id, UUID staff, Kind kind, Instant since, Instant until, UUID substitute) {

  boolean coversAt(final Instant moment) {
    return !since.isAfter(moment) && (until == null || until.isAfter(moment));
  }

  Absence discreet() {
    return new Absence(id, staff, null, since, until, substitute);
  }
}
