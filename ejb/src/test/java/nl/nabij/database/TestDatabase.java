package nl.nabij.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * A real PostgreSQL for tests of SQL: one server for the run, a fresh and migrated database for
 * each who asks.
 */
public final class TestDatabase {

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static EmbeddedPostgres server;

  private TestDatabase() {}

  /** A new database with every migration applied. */
  public static synchronized DataSource fresh() {
    try {
      if (server == null) {
        server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        execute("CREATE DATABASE migrated");
        Flyway.configure()
            .dataSource(server.getDatabase("postgres", "migrated"))
            .locations("classpath:db/migration")
            .validateMigrationNaming(true)
            .load()
            .migrate();
      }
      final String name = "test" + COUNT.incrementAndGet();
      execute("CREATE DATABASE " + name + " TEMPLATE migrated");
      return server.getDatabase("postgres", name);
    } catch (final IOException e) {
      throw new UncheckedIOException(e);
    } catch (final SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void execute(final String sql) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
