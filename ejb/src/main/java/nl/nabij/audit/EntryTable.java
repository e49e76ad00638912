package nl.nabij.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.nabij.database.Database;
import nl.nabij.database.DatabaseFailed;
import nl.nabij.database.Row;

/** The SQL of entries. Writing one is a single statement, since it is in the path of every act. */
record EntryTable(Database database) {

  private static final String INSERT =
      """
      WITH entry AS (
        INSERT INTO audit_entry (id, organisation, at, actor_kind, actor, actor_role, action,
          object_kind, object, dossiers, outcome, reason, purpose, basis, origin, leaf)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::uuid[], ?, ?, ?, ?, ?, ?)
        RETURNING id, organisation, at, dossiers, actor_kind
      ), subject AS (
        INSERT INTO audit_subject (organisation, dossier, at, entry, own)
        SELECT DISTINCT organisation, unnest(dossiers), at, id, actor_kind = 'youth' FROM entry
      )
      INSERT INTO audit_pending (organisation, entry) SELECT organisation, id FROM entry
      """;

  static final String COLUMNS =
      """
      SELECT e.id, e.at, e.actor_kind, e.actor, e.actor_role, e.action, e.object_kind, e.object,
        e.dossiers, e.outcome, e.reason, e.purpose, e.basis, e.origin, l.number
      """;

  void insert(final UUID id, final Entry entry, final byte[] leaf) {
    try {
      database.change(
          INSERT,
          id,
          entry.organisation(),
          entry.at(),
          entry.actorKind(),
          entry.actor(),
          entry.actorRole(),
          entry.action(),
          entry.objectKind(),
          entry.object(),
          entry.dossiers(),
          entry.outcome(),
          entry.reason(),
          entry.purpose(),
          entry.basis(),
          entry.origin(),
          leaf);
    } catch (final DatabaseFailed e) {
      throw new LogUnavailable("the entry was not written", e);
    }
  }

  /** Which dossiers were touched by acts that succeeded, the one touched last first. */
  List<Touched> touched(final Reach reach, final int limit) {
    final List<Object> values = new ArrayList<>();
    final StringBuilder sql =
        new StringBuilder(512)
            .append(
                """
                SELECT d.dossier, string_agg(DISTINCT e.action, ' ') AS actions,
                  string_agg(DISTINCT e.purpose, ' ') AS purposes, count(*) AS times,
                  min(e.at) AS first, max(e.at) AS last
                FROM audit_entry e CROSS JOIN LATERAL unnest(e.dossiers) AS d (dossier)
                WHERE e.organisation = ? AND e.outcome = 'ok' AND e.at >= ? AND e.at < ?
                """);
    values.addAll(List.of(reach.organisation(), reach.from(), reach.until()));
    Fitting.where(sql, values, " AND e.actor = ?", reach.actor());
    Fitting.where(sql, values, " AND e.origin = ?", reach.origin());
    sql.append(" GROUP BY d.dossier ORDER BY last DESC, d.dossier LIMIT ?");
    values.add(limit);
    return database.list(
        sql.toString(),
        row ->
            new Touched(
                row.uuid("dossier"),
                List.of(row.text("actions").split(" ")),
                List.of(row.text("purposes").split(" ")),
                row.number("times"),
                row.instant("first"),
                row.instant("last")),
        values.toArray());
  }

  static Logged read(final Row row) {
    return new Logged(
        row.uuid("id"),
        row.instant("at"),
        row.text("actor_kind"),
        row.uuid("actor"),
        row.text("actor_role"),
        row.text("action"),
        row.text("object_kind"),
        row.uuid("object"),
        row.uuids("dossiers"),
        row.text("outcome"),
        row.text("reason"),
        row.text("purpose"),
        row.text("basis"),
        row.text("origin"),
        row.numberOrNull("number"));
  }
}
