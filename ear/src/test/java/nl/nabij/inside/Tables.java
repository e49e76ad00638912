package nl.nabij.inside;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/** All that stands in the tables, but for the log and the work of the house itself. */
final class Tables {

  private static final String NAMES =
      """
      SELECT t.tablename, ARRAY(
          SELECT c.column_name::text FROM information_schema.columns c
          WHERE c.table_schema = 'public' AND c.table_name = t.tablename
            AND c.data_type = 'uuid')
      FROM pg_tables t
      WHERE t.schemaname = 'public' AND t.tablename NOT LIKE 'audit_%'
        AND t.tablename NOT IN
          ('flyway_schema_history', 'outbox', 'message_token', 'message_unindexed',
           'retention_day', 'checkpoint_mail', 'signal', 'signal_reading')
      ORDER BY t.tablename
      """;

  record Table(String name, List<String> columns) {

    boolean has(final String column) {
      return columns.contains(column);
    }
  }

  private final DataSource database;
  private final List<Table> tables = new ArrayList<>();

  Tables(final DataSource database) throws SQLException {
    this.database = database;
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(NAMES);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        tables.add(new Table(row.getString(1), List.of((String[]) row.getArray(2).getArray())));
      }
    }
  }

  /** How many rows each table has, and a sum over what is in them. */
  Map<String, String> state() throws SQLException {
    return state(table -> "true");
  }

  /** The same of the rows of one organisation, in the tables that say whose a row is. */
  Map<String, String> stateOf(final UUID organisation) throws SQLException {
    return state(table -> table.has("organisation") ? is("organisation", organisation) : "false");
  }

  /** The same of what is about a youth, or in their thread. */
  Map<String, String> stateOf(final UUID youth, final UUID thread) throws SQLException {
    return state(
        table -> {
          if ("planned_message".equals(table.name())) {
            // One without text was stopped before it began: it says so to its author, and no more.
            return is("youth", youth) + " AND sealed_text IS NOT NULL";
          }
          if (table.has("youth")) {
            return is("youth", youth);
          }
          if (table.has("dossier")) {
            return is("dossier", youth);
          }
          return table.has("thread") ? is("thread", thread) : "false";
        });
  }

  private static String is(final String column, final UUID id) {
    return column + " = '" + id + "'";
  }

  private Map<String, String> state(final Function<Table, String> where) throws SQLException {
    final List<String> sums = new ArrayList<>();
    for (final Table table : tables) {
      sums.add(
          "SELECT '%s', count(*) || ' ' || coalesce(sum(hashtextextended(".formatted(table.name())
              + "(to_jsonb(t) - 'notice_at' - 'noticed')::text, 0)), 0) FROM "
              + table.name()
              + " t WHERE "
              + where.apply(table));
    }
    final Map<String, String> state = new TreeMap<>();
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(String.join(" UNION ALL ", sums));
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        state.put(row.getString(1), row.getString(2));
      }
    }
    return state;
  }

  /** Ids of what an organisation has, at most two of a kind. */
  List<UUID> idsOf(final UUID organisation) throws SQLException {
    final List<String> kinds = new ArrayList<>();
    for (final Table table : tables) {
      if (table.has("organisation") && table.has("id")) {
        kinds.add(
            "(SELECT id FROM %s WHERE organisation = '%s' ORDER BY id LIMIT 2)"
                .formatted(table.name(), organisation));
      }
    }
    return ids(String.join(" UNION ", kinds));
  }

  /** The first column of each row. */
  List<UUID> ids(final String sql) throws SQLException {
    final List<UUID> ids = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        ids.add(row.getObject(1, UUID.class));
      }
    }
    return ids;
  }
}
