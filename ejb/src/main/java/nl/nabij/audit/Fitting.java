package nl.nabij.audit;

import java.util.List;

/** Conditions of a search, as they are said of {@code e}: an entry, or a count of entries. */
final class Fitting {

  private Fitting() {}

  /** Of which kind: action, outcome, role, purpose, ground. */
  static void kind(final StringBuilder sql, final LogQuery query, final List<Object> values) {
    where(sql, values, " AND e.action = ?", query.action());
    where(sql, values, " AND e.outcome = ?", query.outcome());
    where(sql, values, " AND e.actor_role = ?", query.ground().role());
    where(sql, values, " AND e.purpose = ?", query.ground().purpose());
    where(sql, values, " AND e.basis = ?", query.ground().basis());
    if (query.outcome() != null && !"ok".equals(query.outcome())) {
      // In the words of a partial index, which a parameter does not match.
      sql.append(" AND e.outcome <> 'ok'");
    }
  }

  /** When: in the period, and after the cursor in the list. */
  static void moment(
      final StringBuilder sql,
      final String at,
      final String id,
      final LogQuery query,
      final List<Object> values) {
    period(sql, at, query, values);
    if (query.beforeAt() != null) {
      sql.append(" AND (").append(at).append(", ").append(id).append(") < (?, ?)");
      values.add(query.beforeAt());
      values.add(query.beforeId());
    }
  }

  static void period(
      final StringBuilder sql, final String at, final LogQuery query, final List<Object> values) {
    where(sql, values, " AND " + at + " >= ?", query.from());
    where(sql, values, " AND " + at + " < ?", query.until());
  }

  static void where(
      final StringBuilder sql, final List<Object> values, final String part, final Object value) {
    if (value != null) {
      sql.append(part);
      values.add(value);
    }
  }
}
