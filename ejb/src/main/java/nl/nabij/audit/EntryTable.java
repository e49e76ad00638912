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

  private static final String DAY =
      """
      SELECT (e.at AT TIME ZONE 'Europe/Amsterdam')::date AS day, count(*) AS entries,
        count(*) FILTER (WHERE e.outcome = 'refused') AS refused
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

  List<Logged> find(final LogQuery query) {
    final List<Object> values = new ArrayList<>();
    return database.list(sql(query, values), EntryTable::read, values.toArray());
  }

  /**
   * What fits, counted per day, oldest first; the cursor and the limit of the query do not count.
   */
  List<DayCount> perDay(final LogQuery query) {
    final List<Object> values = new ArrayList<>();
    final StringBuilder sql = new StringBuilder(512).append(DAY);
    fitting(sql, "", query, values);
    sql.append(" GROUP BY day ORDER BY day");
    return database.list(
        sql.toString(),
        row -> new DayCount(row.date("day"), row.number("entries"), row.number("refused")),
        values.toArray());
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
    where(sql, values, " AND e.actor = ?", reach.actor());
    where(sql, values, " AND e.origin = ?", reach.origin());
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

  static String sql(final LogQuery query, final List<Object> values) {
    final String at = query.dossier() == null ? "e.at" : "s.at";
    final String id = query.dossier() == null ? "e.id" : "s.entry";
    final StringBuilder sql = new StringBuilder(512).append(COLUMNS);
    fitting(sql, " LEFT JOIN audit_leaf l ON l.entry = e.id", query, values);
    if (query.beforeAt() != null) {
      sql.append(" AND (").append(at).append(", ").append(id).append(") < (?, ?)");
      values.add(query.beforeAt());
      values.add(query.beforeId());
    }
    sql.append(" ORDER BY ").append(at).append(" DESC, ").append(id).append(" DESC LIMIT ?");
    values.add(query.limit());
    return sql.toString();
  }

  /** From a youth by the rows of that youth, else by the entries; both in the order of an index. */
  private static void fitting(
      final StringBuilder sql, final String join, final LogQuery query, final List<Object> values) {
    final boolean byDossier = query.dossier() != null;
    final String at = byDossier ? "s.at" : "e.at";
    sql.append(
        byDossier
            ? "FROM audit_subject s JOIN audit_entry e ON e.id = s.entry"
            : "FROM audit_entry e");
    sql.append(join).append(" WHERE e.organisation = ?");
    values.add(query.organisation());
    where(sql, values, " AND s.dossier = ?", query.dossier());
    where(sql, values, " AND e.actor = ?", query.actor());
    where(sql, values, " AND e.action = ?", query.action());
    where(sql, values, " AND e.outcome = ?", query.outcome());
    where(sql, values, " AND e.actor_role = ?", query.ground().role());
    where(sql, values, " AND e.purpose = ?", query.ground().purpose());
    where(sql, values, " AND e.basis = ?", query.ground().basis());
    where(sql, values, " AND " + at + " >= ?", query.from());
    where(sql, values, " AND " + at + " < ?", query.until());
    if (query.withoutOwn()) {
      sql.append(" AND NOT s.own");
    }
    if (query.outcome() != null && !"ok".equals(query.outcome())) {
      // In the words of the partial index, which a parameter does not match.
      sql.append(" AND e.outcome <> 'ok'");
    }
  }

  private static void where(
      final StringBuilder sql, final List<Object> values, final String part, final Object value) {
    if (value != null) {
      sql.append(part);
      values.add(value);
    }
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
