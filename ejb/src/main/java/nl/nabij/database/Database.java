package nl.nabij.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
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
 * Runs SQL in the present transaction, for the rows that the {@link Wall} leaves within reach.
 *
 * <p>Parameters may be String, Number, Boolean, UUID, Instant (as timestamptz), LocalDate, byte[],
 * an enum (by name), a collection of UUID (as {@code uuid[]}), of Long (as {@code bigint[]}) or of
 * String (as {@code text[]}), or null.
 */
@ApplicationScoped
public class Database {

  /** Under which the transaction remembers what was said of the {@link Wall}. */
  private static final Object REACH = Database.class;

  @Resource(lookup = "java:jboss/datasources/NabijDS")
  private DataSource source;

  @Inject private TransactionSynchronizationRegistry transactions;

  private final Binding binding = new Binding();

  /** For the container. */
  public Database() {}

  /** For tests, against a database of their own, where each statement is a transaction. */
  public Database(final DataSource source) {
    this(source, null);
  }

  /** For tests, with transactions of their own. */
  public Database(final DataSource source, final TransactionSynchronizationRegistry transactions) {
    this.source = source;
    this.transactions = transactions;
  }

  /** All rows of an answer, in its order. The statement itself bounds how many. */
  public <T> List<T> list(final String sql, final Function<Row, T> read, final Object... values) {
    try (Connection connection = source.getConnection();
        Said statement = say(connection, sql, values);
        ResultSet answer = statement.query()) {
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
        Said statement = say(connection, sql, values);
        ResultSet answer = statement.query()) {
      return answer.next() ? Optional.of(read.apply(new Row(answer))) : Optional.empty();
    } catch (final SQLException e) {
      throw failed(e);
    }
  }

  /**
   * Whose something is: the first row within reach, else of any organisation. For ids alone, by
   * which the door then decides and names the organisation whose log a refusal belongs in.
   */
  public <T> Optional<T> whose(
      final String sql, final Function<Row, T> read, final Object... values) {
    final Optional<T> near = first(sql, read, values);
    if (near.isPresent() || Wall.ALL.equals(Wall.reach())) {
      return near;
    }
    try (Wall.Opening wall = Wall.open()) {
      return first(sql, read, values);
    }
  }

  /** Whether the answer has a row. */
  public boolean exists(final String sql, final Object... values) {
    return first(sql, row -> Boolean.TRUE, values).isPresent();
  }

  /** Changes rows; answers how many. */
  public int change(final String sql, final Object... values) {
    try (Connection connection = source.getConnection();
        Said statement = say(connection, sql, values)) {
      return statement.update();
    } catch (final SQLException e) {
      throw failed(e);
    }
  }

  /** The same change for many rows of values, in one round trip. */
  public void changeAll(final String sql, final List<Object[]> rows) {
    if (rows.isEmpty()) {
      return;
    }
    if (!known()) {
      // Outside a transaction a batch has no statement that could go before it.
      rows.forEach(values -> change(sql, values));
      return;
    }
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (final Object[] values : rows) {
        binding.bind(statement, 1, sql, values);
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (final SQLException e) {
      throw failed(e);
    }
  }

  /**
   * Tells the server which rows are within reach of this transaction, for whoever speaks to it in
   * another way than by this bean; costs a round trip unless a statement has gone before.
   *
   * @return whether the transaction knows; false outside one
   */
  public boolean known() {
    if (transactions == null || transactions.getTransactionKey() == null) {
      return false;
    }
    if (!Wall.reach().equals(transactions.getResource(REACH))) {
      first("SELECT 1", row -> true);
    }
    return true;
  }

  private Said say(final Connection connection, final String sql, final Object[] values)
      throws SQLException {
    final String reach = Wall.reach();
    if (transactions == null || transactions.getTransactionKey() == null) {
      return Said.behind(reach, connection, binding, sql, values);
    }
    if (reach.equals(transactions.getResource(REACH))) {
      return Said.plain(connection, binding, sql, values);
    }
    final Said statement = Said.behind(reach, connection, binding, sql, values);
    transactions.putResource(REACH, reach);
    return statement;
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
