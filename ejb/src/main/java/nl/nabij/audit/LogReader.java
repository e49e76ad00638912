package nl.nabij.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import nl.nabij.database.Database;

/**
 * Reads along with the logs, by the numbers of the entries. An entry has a number only when it is
 * committed, and numbers are dense: whoever has read up to one has missed nothing below it, however
 * late an entry came.
 */
@Stateless
public class LogReader {

  private final ReaderTable table;

  protected LogReader() {
    this(null);
  }

  @Inject
  LogReader(final Database database) {
    this.table = new ReaderTable(database);
  }

  /** How many entries of each log have a number, by organisation. */
  public Map<UUID, Long> sizes() {
    return table.sizes();
  }

  /**
   * Entries with the numbers {@code from} up to, and without, {@code until}, in that order: of
   * these actions, and all that were refused.
   */
  public List<Logged> between(
      final UUID organisation,
      final long from,
      final long until,
      final Collection<String> actions) {
    return table.between(organisation, from, until, actions);
  }

  /** The number of the oldest entry that was made at this moment or later, if there is one. */
  public OptionalLong firstSince(final UUID organisation, final Instant moment) {
    return table.firstSince(organisation, moment);
  }

  /** The lowest of these numbers of which the entry was made after a moment, if there is one. */
  public OptionalLong firstAfter(
      final UUID organisation, final long from, final long until, final Instant moment) {
    return table.firstAfter(organisation, from, until, moment);
  }

  /** What each of these people did first in a period, numbered or not, oldest first. */
  public List<Logged> by(
      final UUID organisation,
      final Collection<UUID> actors,
      final Collection<String> actions,
      final Instant from,
      final Instant until,
      final int limit) {
    return table.by(organisation, actors, actions, from, until, limit);
  }

  /** What staff did first with each of these dossiers in a period, oldest first. */
  public List<Logged> with(
      final Collection<UUID> dossiers,
      final Collection<String> actions,
      final Instant from,
      final Instant until,
      final int limit) {
    return table.with(dossiers, actions, from, until, limit);
  }
}
