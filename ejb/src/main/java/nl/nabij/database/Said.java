package nl.nabij.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A statement that is about to go to the server. Where the transaction does not know yet which rows
 * are within reach, it goes behind the one that says so: both travel together, so that the wall
 * costs no round trip.
 */
final class Said implements AutoCloseable {

  /** Until the end of the transaction, be it one of a single statement. */
  static final String REACH = "SELECT set_config('nabij.organisation', ?, true)";

  private final PreparedStatement statement;
  private final boolean behind;

  private Said(final PreparedStatement statement, final boolean behind) {
    this.statement = statement;
    this.behind = behind;
  }

  static Said plain(
      final Connection connection, final Binding binding, final String sql, final Object[] values)
      throws SQLException {
    final PreparedStatement statement = connection.prepareStatement(sql);
    try {
      binding.bind(statement, 1, sql, values);
      return new Said(statement, false);
    } catch (final SQLException | RuntimeException e) {
      statement.close();
      throw e;
    }
  }

  static Said behind(
      final String reach,
      final Connection connection,
      final Binding binding,
      final String sql,
      final Object[] values)
      throws SQLException {
    final PreparedStatement statement = connection.prepareStatement(REACH + "; " + sql);
    try {
      statement.setString(1, reach);
      binding.bind(statement, 2, sql, values);
      return new Said(statement, true);
    } catch (final SQLException | RuntimeException e) {
      statement.close();
      throw e;
    }
  }

  ResultSet query() throws SQLException {
    if (!behind) {
      return statement.executeQuery();
    }
    pass();
    return statement.getResultSet();
  }

  int update() throws SQLException {
    if (!behind) {
      return statement.executeUpdate();
    }
    pass();
    return statement.getUpdateCount();
  }

  /** Executes both, and leaves the answer to the first behind. */
  private void pass() throws SQLException {
    statement.execute();
    statement.getMoreResults();
  }

  @Override
  public void close() throws SQLException {
    statement.close();
  }
}
