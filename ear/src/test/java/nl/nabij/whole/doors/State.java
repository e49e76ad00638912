package nl.nabij.whole.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.nabij.whole.Whole;

/**
 * What stands in the database, to see that a turned away request changed nothing. The log grows, as
 * it should; who was last seen when, and the work of the house itself (indexing, and whether a
 * youth was told that something waits), may change at any time.
 */
record State(Map<String, String> tables) {
  private static final List<String> OF_THE_HOUSE =
      List.of(
          "audit_%",
          "outbox",
          "flyway%",
          "message_token",
          "message_unindexed",
          "retention_day",
          "checkpoint_mail",
          "device",
          "signal",
          "signal_namesake",
          "signal_reading",
          "staff");

  /** What the clock closes: a call whose time is over. */
  private static final Map<String, String> BY_THE_CLOCK =
      Map.of("call_room", " - 'ended_at'", "call_presence", " - 'left_at'");

  static State now() {
    try (Connection database = Whole.stand().postgres().superuser("nabij");
        Statement statement = database.createStatement()) {
      final Map<String, String> tables = new TreeMap<>();
      for (final String table : names(statement)) {
        try (ResultSet sum =
            statement.executeQuery(
                "select count(*) || ' ' || coalesce(sum(hashtextextended("
                    + "(to_jsonb(t) - 'notice_at' - 'noticed'"
                    + BY_THE_CLOCK.getOrDefault(table, "")
                    + ")::text, 0)), 0) from "
                    + table
                    + " t")) {
          sum.next();
          tables.put(table, sum.getString(1));
        }
      }
      return new State(tables);
    } catch (final SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> names(final Statement statement) throws SQLException {
    final List<String> names = new ArrayList<>();
    final String not = String.join("' and tablename not like '", OF_THE_HOUSE);
    try (ResultSet found =
        statement.executeQuery(
            "select tablename from pg_tables where schemaname = 'public' and tablename not like '"
                + not
                + "'")) {
      while (found.next()) {
        names.add(found.getString(1));
      }
    }
    return names;
  }

  /** Fails when anything is different now. */
  void hasNotChanged() {
    final Map<String, String> now = now().tables();
    assertThat(tables.keySet().stream().filter(one -> !tables.get(one).equals(now.get(one))))
        .as("tables that changed")
        .isEmpty();
  }
}
