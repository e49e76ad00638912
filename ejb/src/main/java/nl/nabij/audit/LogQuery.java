package nl.nabij.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * What to look for in the log of one organisation, newest first; null means any.
 *
 * @param from not before this moment
 * @param until before this moment
 * @param beforeAt with {@code beforeId}: only what comes after that entry in the list
 * @param withoutOwn leaves out what the youth did; needs {@code dossier}
 * @param limit 1 or more
 */
public record LogQuery(
    UUID organisation,
    UUID dossier,
    UUID actor,
    String action,
    String outcome,
    Ground ground,
    Instant from,
    Instant until,
    Instant beforeAt,
    UUID beforeId,
    boolean withoutOwn,
    int limit) {

  /** The same question about another period. */
  LogQuery between(final Instant start, final Instant end) {
    return new LogQuery(
        organisation,
        dossier,
        actor,
        action,
        outcome,
        ground,
        start,
        end,
        beforeAt,
        beforeId,
        withoutOwn,
        limit);
  }

  /** The same question from the newest on. */
  LogQuery whole() {
    return after(null, null);
  }

  /** The same question about what comes after this entry in the list. */
  LogQuery after(final Instant at, final UUID id) {
    return new LogQuery(
        organisation,
        dossier,
        actor,
        action,
        outcome,
        ground,
        from,
        until,
        at,
        id,
        withoutOwn,
        limit);
  }
}
