package nl.nabij.access;

import java.time.Instant;
import java.util.UUID;

/** Somebody stands in from {@code since} until just before {@code until}. */
public record Cover(UUID staff, Instant since, Instant until) {

  /** An end that nobody knows yet. */
  public static final Instant FOREVER = Instant.parse("9999-12-31T00:00:00Z");
}
