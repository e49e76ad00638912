package nl.nabij.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.nabij.database.Database;
import nl.nabij.database.Row;

/** The SQL of reading along. Each statement goes by an index, over the part that is asked for. */
record ReaderTable(Database database) {

  /** Each entry by its id: left to choose, the server would go through all of these actions. */
  static final String BETWEEN =
      EntryTable.COLUMNS
          + """
          FROM audit_leaf l CROSS JOIN LATERAL (
            SELECT * FROM audit_entry x WHERE x.id = l.entry OFFSET 0) e
          WHERE l.organisation = ? AND l.number >= ? AND l.number < ?
            AND (e.action = ANY (?) OR e.outcome = 'refused')
          ORDER BY l.number
          """;

  /** A number tells how far was read; a sum does not need it. */
  private static final String WITHOUT_NUMBER =
      EntryTable.COLUMNS.replace("l.number", "NULL::bigint AS number");

  /** Bounded for each of them, so that one who does a lot hides nobody else. */
  static final String BY =
      WITHOUT_NUMBER
          + """
          FROM unnest(?::uuid[]) AS a (actor) CROSS JOIN LATERAL (
            SELECT * FROM audit_entry x
            WHERE x.organisation = ? AND x.actor = a.actor AND x.at >= ? AND x.at < ?
              AND (x.action = ANY (?) OR x.outcome = 'refused')
            ORDER BY x.at, x.id LIMIT ?) e
          ORDER BY e.at, e.id
          """;

  static final String WITH =
      WITHOUT_NUMBER
          + """
          FROM unnest(?::uuid[]) AS d (dossier) CROSS JOIN LATERAL (
            SELECT x.* FROM audit_subject s JOIN audit_entry x ON x.id = s.entry
            WHERE s.dossier = d.dossier AND s.at >= ? AND s.at < ?
              AND x.actor_kind = 'staff' AND x.action = ANY (?)
            ORDER BY s.at, s.entry LIMIT ?) e
          ORDER BY e.at, e.id
          """;

  Map<UUID, Long> sizes() {
    record Size(UUID organisation, long size) {}
    return database
        .list(
            "SELECT organisation, size FROM audit_log",
            row -> new Size(row.uuid("organisation"), row.number("size")))
        .stream()
        .collect(Collectors.toMap(Size::organisation, Size::size));
  }

  List<Logged> between(
      final UUID organisation,
      final long from,
      final long until,
      final Collection<String> actions) {
    return database.list(BETWEEN, EntryTable::read, organisation, from, until, actions);
  }

  OptionalLong firstSince(final UUID organisation, final Instant moment) {
    return number(
        """
        SELECT l.number FROM audit_entry e JOIN audit_leaf l ON l.entry = e.id
        WHERE e.organisation = ? AND e.at >= ? ORDER BY e.at, e.id LIMIT 1
        """,
        organisation,
        moment);
  }

  OptionalLong firstAfter(
      final UUID organisation, final long from, final long until, final Instant moment) {
    return number(
        """
        SELECT min(l.number) AS number
        FROM audit_leaf l CROSS JOIN LATERAL (
          SELECT x.at FROM audit_entry x WHERE x.id = l.entry OFFSET 0) e
        WHERE l.organisation = ? AND l.number >= ? AND l.number < ? AND e.at > ?
        """,
        organisation,
        from,
        until,
        moment);
  }

  List<Logged> by(
      final UUID organisation,
      final Collection<UUID> actors,
      final Collection<String> actions,
      final Instant from,
      final Instant until,
      final int limit) {
    return database.list(BY, EntryTable::read, actors, organisation, from, until, actions, limit);
  }

  List<Logged> with(
      final Collection<UUID> dossiers,
      final Collection<String> actions,
      final Instant from,
      final Instant until,
      final int limit) {
    return database.list(WITH, EntryTable::read, dossiers, from, until, actions, limit);
  }

  private OptionalLong number(final String sql, final Object... values) {
    return database.list(sql, (final Row row) -> row.numberOrNull("number"), values).stream()
        .filter(Objects::nonNull)
        .mapToLong(Long::longValue)
        .findFirst();
  }
}
