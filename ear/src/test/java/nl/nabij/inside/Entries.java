package nl.nabij.inside;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** What stands in the tables, read past the rooms. */
final class Entries {

  private final DataSource database;

  Entries(final DataSource database) {
    this.database = database;
  }

  /** How many log entries there are of an act, with an outcome, about a dossier. */
  long of(final String action, final String outcome, final UUID dossier) throws SQLException {
    return count(
        "SELECT count(*) FROM audit_entry WHERE action = ? AND outcome = ? AND ? = ANY(dossiers)",
        action,
        outcome,
        dossier);
  }

  long count(final String sql, final Object... values) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      try (ResultSet answer = statement.executeQuery()) {
        answer.next();
        return answer.getLong(1);
      }
    }
  }
}
