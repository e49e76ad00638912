package nl.nabij.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * Whose acts, from where, in which period; null means any.
 *
 * @param actor a member of staff or a youth
 * @param origin a network address as it stands in the log
 * @param from not before
 * @param until before
 */
public record Reach(UUID organisation, UUID actor, String origin, Instant from, Instant until) {}
