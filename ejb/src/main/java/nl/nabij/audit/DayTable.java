package nl.nabij.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.nabij.calendar.DutchTime;
import nl.nabij.database.Database;

/**
 * The SQL of the counts per day. The rows count entries that have a number; those that wait, a
 * handful, are counted in the same statement, so that none is missed or counted twice.
 */
record DayTable(Database database) {

  private static final String ADD =
      """
      INSERT INTO audit_day AS d
        (organisation, day, action, outcome, actor_role, purpose, basis, entries)
      SELECT organisation, (at AT TIME ZONE 'Europe/Amsterdam')::date AS day, action, outcome,
        coalesce(actor_role, '') AS role, purpose, coalesce(basis, '') AS ground, count(*)
      FROM audit_entry WHERE id = ANY (?)
      GROUP BY organisation, day, action, outcome, role, purpose, ground
      ON CONFLICT (organisation, day, action, outcome, actor_role, purpose, basis)
      DO UPDATE SET entries = d.entries + excluded.entries
      """;

  private static final String COUNTED =
      """
      SELECT day, sum(entries)::bigint AS entries, sum(refused)::bigint AS refused FROM (
        (SELECT e.day, sum(e.entries) AS entries,
           sum(e.entries) FILTER (WHERE e.outcome = 'refused') AS refused
         FROM audit_day e WHERE e.organisation = ?
      """;

  private static final String WAITING =
      """
         GROUP BY e.day ORDER BY e.day DESC LIMIT ?)
        UNION ALL
        (SELECT (e.at AT TIME ZONE 'Europe/Amsterdam')::date AS day, count(*) AS entries,
           count(*) FILTER (WHERE e.outcome = 'refused') AS refused
         FROM audit_pending p JOIN audit_entry e ON e.id = p.entry
         WHERE p.organisation = ?
      """;

  private static final String TOGETHER =
      """
         GROUP BY 1)
      ) AS both_kinds GROUP BY day ORDER BY day DESC LIMIT ?
      """;

  /** Counts entries that get their number in this transaction. */
  void add(final List<UUID> entries) {
    database.change(ADD, entries);
  }

  /**
   * How many entries fit on each of the days that the period of the query touches, newest first,
   * days without any left out. What lies after the cursor counts for whole days; dossier and actor
   * must be null.
   *
   * @param limit so many days at most
   */
  List<DayCount> newest(final LogQuery query, final int limit) {
    final List<Object> values = new ArrayList<>();
    final StringBuilder sql = new StringBuilder(1024);
    part(sql.append(COUNTED), "e.day", query, values);
    values.add(limit);
    part(sql.append(WAITING), "(e.at AT TIME ZONE 'Europe/Amsterdam')::date", query, values);
    values.add(limit);
    return database.list(
        sql.append(TOGETHER).toString(),
        row -> new DayCount(row.date("day"), row.number("entries"), row.number("refused")),
        values.toArray());
  }

  private static void part(
      final StringBuilder sql, final String day, final LogQuery query, final List<Object> values) {
    values.add(query.organisation());
    Fitting.kind(sql, query, values);
    if (query.from() != null) {
      Fitting.where(sql, values, " AND " + day + " >= ?", DutchTime.dayOf(query.from()));
    }
    if (query.until() != null) {
      Fitting.where(sql, values, " AND " + day + " <= ?", DutchTime.lastDayBefore(query.until()));
    }
    if (query.beforeAt() != null) {
      Fitting.where(sql, values, " AND " + day + " <= ?", DutchTime.dayOf(query.beforeAt()));
    }
  }
}
