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

  private static final String TEMPLATE = "migrated";
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static EmbeddedPostgres server;

  private TestDatabase() {}

  /** A new database with every migration applied. */
  public static synchronized DataSource fresh() {
    try {
      if (server == null) {
        server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        create(TEMPLATE, "template1");
        migrate(server.getDatabase("postgres", TEMPLATE));
      }
      final String name = "test" + COUNT.incrementAndGet();
      create(name, TEMPLATE);
      return server.getDatabase("postgres", name);
    } catch (final IOException e) {
      throw new UncheckedIOException(e);
    } catch (final SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A copy of a migrated database is there much sooner than one that is migrated itself. */
  private static void create(final String name, final String template) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name + " TEMPLATE " + template);
    }
  }

  private static void migrate(final DataSource source) {
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:db/migration")
        .validateMigrationNaming(true)
        .load()
        .migrate();
  }
}
