package nl.nabij.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.nabij.calendar.DutchTime;
import nl.nabij.database.Database;

/**
 * The SQL that finds entries and counts them. The keys of a page come from an index that holds all
 * that is asked; only then the entries themselves are read.
 *
 * <p>About a youth they come from the rows of that youth, of a colleague from the entries of that
 * colleague: thousands in ten years, passed over in milliseconds. Of a kind alone (an action, a
 * ground) they could be anywhere among millions, or nowhere; there the counts per day tell first on
 * which days to look.
 */
record EntrySearch(Database database, DayTable days) {

  private static final String OF_KEYS =
      """
      ) AS k JOIN audit_entry e ON e.id = k.id LEFT JOIN audit_leaf l ON l.entry = e.id
      ORDER BY k.at DESC, k.id DESC
      """;

  private static final String DAY =
      """
      SELECT (e.at AT TIME ZONE 'Europe/Amsterdam')::date AS day, count(*) AS entries,
        count(*) FILTER (WHERE e.outcome = 'refused') AS refused
      """;

  /** Moments, not days: behind the wall only what leaks nothing goes by an index. */
  private static final String ON_DAYS =
      """
      SELECT found.at, found.id
      FROM unnest(?::timestamptz[], ?::timestamptz[]) AS d (starts, ends) CROSS JOIN LATERAL (
        SELECT e.at, e.id FROM audit_entry e
        WHERE e.organisation = ? AND e.at >= d.starts AND e.at < d.ends
      """;

  EntrySearch(final Database database) {
    this(database, new DayTable(database));
  }

  List<Logged> find(final LogQuery query) {
    final List<Object> values = new ArrayList<>();
    if (!ofAKindAlone(query)) {
      return database.list(sql(query, values), EntryTable::read, values.toArray());
    }
    final List<LocalDate> where = daysOfPage(query);
    return where.isEmpty()
        ? List.of()
        : database.list(sql(query, where, values), EntryTable::read, values.toArray());
  }

  /**
   * What fits, counted per day, oldest first; the cursor and the limit of the query do not count.
   *
   * @param limit so many days at most
   */
  List<DayCount> perDay(final LogQuery query, final int limit) {
    if (query.dossier() == null && query.actor() == null) {
      final List<DayCount> counted = new ArrayList<>(days.newest(query.whole(), limit));
      Collections.reverse(counted);
      return counted;
    }
    final List<Object> values = new ArrayList<>();
    final StringBuilder sql = new StringBuilder(512).append(DAY);
    fitting(sql, query, values);
    Fitting.period(sql, at(query), query, values);
    sql.append(" GROUP BY day ORDER BY day");
    return database.list(
        sql.toString(),
        row -> new DayCount(row.date("day"), row.number("entries"), row.number("refused")),
        values.toArray());
  }

  /** By the rows of the youth, of the colleague, or of the whole log. */
  static String sql(final LogQuery query, final List<Object> values) {
    final StringBuilder sql =
        new StringBuilder(1024)
            .append(EntryTable.COLUMNS)
            .append("FROM (SELECT ")
            .append(at(query))
            .append(" AS at, ")
            .append(id(query))
            .append(" AS id ");
    fitting(sql, query, values);
    Fitting.moment(sql, at(query), id(query), query, values);
    page(sql, at(query), id(query), query, values);
    return sql.append(OF_KEYS).toString();
  }

  /** On these days. */
  static String sql(final LogQuery query, final List<LocalDate> where, final List<Object> values) {
    final StringBuilder sql =
        new StringBuilder(1024).append(EntryTable.COLUMNS).append("FROM (").append(ON_DAYS);
    values.add(where.stream().map(day -> DutchTime.startOf(day).toString()).toList());
    values.add(where.stream().map(day -> DutchTime.startOf(day.plusDays(1)).toString()).toList());
    values.add(query.organisation());
    Fitting.kind(sql, query, values);
    Fitting.moment(sql, "e.at", "e.id", query, values);
    page(sql, "e.at", "e.id", query, values);
    sql.append(") AS found");
    page(sql, "found.at", "found.id", query, values);
    return sql.append(OF_KEYS).toString();
  }

  /** The days on which the entries of one page lie, newest first. */
  List<LocalDate> daysOfPage(final LogQuery query) {
    final List<LocalDate> where = new ArrayList<>();
    long found = 0;
    for (final DayCount day : days.newest(query, query.limit() + 1)) {
      if (found >= query.limit()) {
        break;
      }
      where.add(day.day());
      found += ends(query, day.day()) ? 0 : day.entries();
    }
    return where;
  }

  /** Whether the period ends, or the page begins, within this day: who knows how many are left. */
  private static boolean ends(final LogQuery query, final LocalDate day) {
    return query.beforeAt() != null && day.equals(DutchTime.dayOf(query.beforeAt()))
        || query.until() != null && day.equals(DutchTime.dayOf(query.until()));
  }

  private static boolean ofAKindAlone(final LogQuery query) {
    return query.dossier() == null
        && query.actor() == null
        && (query.action() != null
            || query.outcome() != null
            || !query.ground().equals(Ground.ANY));
  }

  private static void fitting(
      final StringBuilder sql, final LogQuery query, final List<Object> values) {
    // A youth's rows hold the whole key of an entry, so that the index by moment tells its kind.
    sql.append(
        query.dossier() == null
            ? "FROM audit_entry e WHERE e.organisation = ?"
            : "FROM audit_subject s JOIN audit_entry e"
                + " ON e.organisation = ? AND e.at = s.at AND e.id = s.entry WHERE true");
    values.add(query.organisation());
    Fitting.where(sql, values, " AND s.dossier = ?", query.dossier());
    Fitting.where(sql, values, " AND e.actor = ?", query.actor());
    Fitting.kind(sql, query, values);
    if (query.withoutOwn()) {
      sql.append(" AND NOT s.own");
    }
  }

  private static void page(
      final StringBuilder sql,
      final String at,
      final String id,
      final LogQuery query,
      final List<Object> values) {
    sql.append(" ORDER BY ").append(at).append(" DESC, ").append(id).append(" DESC LIMIT ?");
    values.add(query.limit());
  }

  private static String at(final LogQuery query) {
    return query.dossier() == null ? "e.at" : "s.at";
  }

  private static String id(final LogQuery query) {
    return query.dossier() == null ? "e.id" : "s.entry";
  }
}
