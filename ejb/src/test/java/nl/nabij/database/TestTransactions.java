package nl.nabij.database;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Transactions as the container gives them, for tests outside it: in {@link #run} every statement
 * of the thread goes over one connection, committed at the end or rolled back when the deed throws.
 * A run inside a run is a transaction of its own.
 */
public final class TestTransactions implements DataSource, TransactionSynchronizationRegistry {

  private static final class Transaction {
    private final Map<Object, Object> resources = new HashMap<>();
    private final List<Synchronization> synchronizations = new ArrayList<>();
    private final Connection connection;
    private boolean rollbackOnly;

    private Transaction(final Connection connection) {
      this.connection = connection;
    }
  }

  private final DataSource source;
  private final ThreadLocal<Transaction> current = new ThreadLocal<>();

  public TestTransactions(final DataSource source) {
    this.source = source;
  }

  /** A fresh and migrated database with transactions. */
  public static TestTransactions fresh() {
    return new TestTransactions(TestDatabase.fresh());
  }

  public Database database() {
    return new Database(this, this);
  }

  public void run(final Runnable deed) {
    call(
        () -> {
          deed.run();
          return null;
        });
  }

  public <T> T call(final Callable<T> deed) {
    final Transaction outer = current.get();
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      final Transaction transaction = new Transaction(connection);
      current.set(transaction);
      boolean committed = false;
      try {
        final T result = deed.call();
        if (!transaction.rollbackOnly) {
          transaction.synchronizations.forEach(Synchronization::beforeCompletion);
          connection.commit();
          committed = true;
        }
        return result;
      } finally {
        if (!committed) {
          connection.rollback();
        }
        current.set(outer);
        final int status = committed ? Status.STATUS_COMMITTED : Status.STATUS_ROLLEDBACK;
        transaction.synchronizations.forEach(s -> s.afterCompletion(status));
      }
    } catch (final RuntimeException e) {
      throw e;
    } catch (final Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Connection getConnection() throws SQLException {
    final Transaction transaction = current.get();
    if (transaction == null) {
      return source.getConnection();
    }
    return (Connection)
        Proxy.newProxyInstance(
            Connection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, values) -> {
              if ("close".equals(method.getName())) {
                return null;
              }
              try {
                return method.invoke(transaction.connection, values);
              } catch (final InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  @Override
  public Connection getConnection(final String user, final String password) throws SQLException {
    return getConnection();
  }

  @Override
  public Object getTransactionKey() {
    return current.get();
  }

  @Override
  public void putResource(final Object key, final Object value) {
    current.get().resources.put(key, value);
  }

  @Override
  public Object getResource(final Object key) {
    return current.get().resources.get(key);
  }

  @Override
  public void registerInterposedSynchronization(final Synchronization synchronization) {
    current.get().synchronizations.add(synchronization);
  }

  @Override
  public int getTransactionStatus() {
    return current.get() == null ? Status.STATUS_NO_TRANSACTION : Status.STATUS_ACTIVE;
  }

  @Override
  public void setRollbackOnly() {
    current.get().rollbackOnly = true;
  }

  @Override
  public boolean getRollbackOnly() {
    return current.get().rollbackOnly;
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return source.getLogWriter();
  }

  @Override
  public void setLogWriter(final PrintWriter out) throws SQLException {
    source.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(final int seconds) throws SQLException {
    source.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return source.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getGlobal();
  }

  @Override
  public <T> T unwrap(final Class<T> type) throws SQLException {
    return source.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(final Class<?> type) throws SQLException {
    return source.isWrapperFor(type);
  }
}
