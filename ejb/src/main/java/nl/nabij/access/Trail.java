package nl.nabij.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import nl.nabij.audit.LogReader;
import nl.nabij.audit.Logged;

/**
 * The log for rooms that read along by the clock: ids and codes, no names. What they make of it is
 * shown to nobody who did not pass the door.
 */
@Stateless
public class Trail {

  private static final String BY_THE_CLOCK =
      "read by the clock, ids and codes; who shows what is made of it enters";

  private static final int EACH_AT_MOST = 5_000;

  private final LogReader log;

  protected Trail() {
    this(null);
  }

  @Inject
  Trail(final LogReader log) {
    this.log = log;
  }

  /** How many entries of each log have a number, by organisation. */
  @Unguarded(BY_THE_CLOCK)
  public Map<UUID, Long> sizes() {
    return log.sizes();
  }

  /**
   * Entries with the numbers {@code from} up to, and without, {@code until}, in that order: of
   * these actions, and all that were refused. Whoever reads on from {@code until} misses nothing.
   */
  @Unguarded(BY_THE_CLOCK)
  public List<LogRow> between(
      final UUID organisation,
      final long from,
      final long until,
      final Collection<String> actions) {
    return rows(log.between(organisation, from, until, actions));
  }

  /** The number of the oldest entry that was made at this moment or later, if there is one. */
  @Unguarded(BY_THE_CLOCK)
  public OptionalLong firstSince(final UUID organisation, final Instant moment) {
    return log.firstSince(organisation, moment);
  }

  /** The lowest of these numbers of which the entry was made after a moment, if there is one. */
  @Unguarded(BY_THE_CLOCK)
  public OptionalLong firstAfter(
      final UUID organisation, final long from, final long until, final Instant moment) {
    return log.firstAfter(organisation, from, until, moment);
  }

  /**
   * What these people did in a period, oldest first, of each the first 5,000: of these actions, and
   * all that was refused.
   */
  @Unguarded(BY_THE_CLOCK)
  public List<LogRow> by(
      final UUID organisation,
      final Collection<UUID> actors,
      final Collection<String> actions,
      final Instant from,
      final Instant until) {
    return rows(log.by(organisation, actors, actions, from, until, EACH_AT_MOST));
  }

  /** What staff did with these dossiers in a period, oldest first; with each the first 5,000. */
  @Unguarded(BY_THE_CLOCK)
  public List<LogRow> with(
      final Collection<UUID> dossiers,
      final Collection<String> actions,
      final Instant from,
      final Instant until) {
    return rows(log.with(dossiers, actions, from, until, EACH_AT_MOST));
  }

  private static List<LogRow> rows(final List<Logged> found) {
    return found.stream().map(Oversight::row).toList();
  }
}
