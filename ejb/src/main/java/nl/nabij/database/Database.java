package nl.nabij.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Runs SQL in the present transaction.
 *
 * <p>Parameters may be String, Number, Boolean, UUID, Instant (as timestamptz), LocalDate, byte[],
 * an enum (by name), a collection of UUID (as {@code uuid[]}) or of String (as {@code text[]}), or
 * null.
 */
@ApplicationScoped
public class Database {

  @Resource(lookup = "java:jboss/datasources/NabijDS")
  private DataSource source;

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
        bind(statement, values);
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (final SQLException e) {
      throw failed(e);
    }
  }

  private static PreparedStatement prepare(
      final Connection connection, final String sql, final Object... values) throws SQLException {
    final PreparedStatement statement = connection.prepareStatement(sql);
    try {
      bind(statement, values);
      return statement;
    } catch (final SQLException | RuntimeException e) {
      statement.close();
      throw e;
    }
  }

  private static void bind(final PreparedStatement statement, final Object[] values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      final Object value = values[i];
      if (value instanceof Instant instant) {
        statement.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
      } else if (value instanceof byte[] bytes) {
        statement.setBytes(i + 1, bytes);
      } else if (value instanceof Enum<?> constant) {
        statement.setString(i + 1, constant.name());
      } else if (value instanceof Collection<?> many) {
        final boolean uuids = many.stream().allMatch(UUID.class::isInstance) && !many.isEmpty();
        statement.setArray(
            i + 1,
            statement.getConnection().createArrayOf(uuids ? "uuid" : "text", many.toArray()));
      } else if (value == null) {
        statement.setNull(i + 1, Types.NULL);
      } else {
        statement.setObject(i + 1, value);
      }
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
