package nl.nabij.access;

import java.time.Instant;
import java.util.UUID;

/**
 * What may have been a breach: acts of somebody, or from a network address, or both, in a period.
 *
 * @param actor a member of staff or a youth, or null
 * @param origin a network address as it stands in the log, or null
 * @param until at most 92 days after {@code from}
 */
public record Suspicion(UUID actor, String origin, Instant from, Instant until) {}
