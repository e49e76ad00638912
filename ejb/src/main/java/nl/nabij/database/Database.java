package nl.nabij.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Runs SQL in the present transaction.
 *
 * <p>Parameters may be String, Number, Boolean, UUID, Instant (as timestamptz), LocalDate, byte[],
 * an enum (by name), a collection of UUID (as {@code uuid[]}), of Long (as {@code bigint[]}) or of
 * String (as {@code text[]}), or null.
 */
@ApplicationScoped
public class Database {

  @Resource(lookup = "java:jboss/datasources/NabijDS")
  private DataSource source;

  private final Binding binding = new Binding();

  /** For the container. */
  public Database() {}

  /** For tests, against a database of their own. */
  public Database(final DataSource source) {
    this.source = source;
  }

  /** All rows of an answer, in its order. The statement itself bounds how many. */
  public <T> List<T> list(final String sql, final Function<Row, T> read, final Object... values) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = prepare(connection, sql, values);
        ResultSet answer = statement.executeQuery()) {
      final List<T> rows = new ArrayList<>();
      final Row row = new Row(answer);
      while (answer.next()) {
        rows.add(read.apply(row));
      }
      return rows;
    } catch (final SQLException e) {
      throw failed(e);
    }
  }

  /** The first row of an answer, if there is one; works for {@code … RETURNING} as well. */
  public <T> Optional<T> first(
      final String sql, final Function<Row, T> read, final Object... values) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = prepare(connection, sql, values);
        ResultSet answer = statement.executeQuery()) {
      return answer.next() ? Optional.of(read.apply(new Row(answer))) : Optional.empty();
    } catch (final SQLException e) {
      throw failed(e);
    }
  }

  /** Whether the answer has a row. */
  public boolean exists(final String sql, final Object... values) {
    return first(sql, row -> Boolean.TRUE, values).isPresent();
  }

  /** Changes rows; answers how many. */
  public int change(final String sql, final Object... values) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = prepare(connection, sql, values)) {
      return statement.executeUpdate();
    } catch (final SQLException e) {
      throw failed(e);
    }
  }

  /** The same change for many rows of values, in one round trip. */
  public void changeAll(final String sql, final List<Object[]> rows) {
    if (rows.isEmpty()) {
      return;
    }
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (final Object[] values : rows) {
        binding.bind(statement, sql, values);
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (final SQLException e) {
      throw failed(e);
    }
  }

  private PreparedStatement prepare(
      final Connection connection, final String sql, final Object... values) throws SQLException {
    final PreparedStatement statement = connection.prepareStatement(sql);
    try {
      binding.bind(statement, sql, values);
      return statement;
    } catch (final SQLException | RuntimeException e) {
      statement.close();
      throw e;
    }
  }

  static DatabaseFailed failed(final SQLException e) {
    final String message = e.getMessage() == null ? "" : e.getMessage();
    final SQLException next = e.getNextException();
    if (next != null && next != e) {
      return failed(next);
    }
    final String state = e.getSQLState() == null ? "" : e.getSQLState();
    final DatabaseFailed failed =
        new DatabaseFailed(state, state + " " + message.lines().findFirst().orElse(""));
    failed.setStackTrace(e.getStackTrace());
    return failed;
  }
}
