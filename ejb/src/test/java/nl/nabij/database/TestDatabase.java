package nl.nabij.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * A real PostgreSQL for tests of SQL: one server for the run, a fresh and migrated database for
 * each who asks.
 */
public final class TestDatabase {

  private static final String TEMPLATE = "migrated";

  /** A test has one or two; those of tests that are over go, or they fill the disk. */
  private static final int KEPT = 16;

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final Deque<String> MADE = new ArrayDeque<>();
  private static EmbeddedPostgres server;

  private TestDatabase() {}

  /**
   * A new database with every migration applied, for one test: it is there until {@value #KEPT}
   * others have been made after it.
   */
  public static synchronized DataSource fresh() {
    final String name = create();
    MADE.add(name);
    if (MADE.size() > KEPT) {
      execute("DROP DATABASE " + MADE.remove() + " WITH (FORCE)");
    }
    return server.getDatabase("postgres", name);
  }

  /** A new database that stays to the end of the run, for tests of a class to share. */
  public static synchronized DataSource lasting() {
    return server().getDatabase("postgres", create());
  }

  /** A copy of a migrated database is there much sooner than one that is migrated itself. */
  private static String create() {
    server();
    final String name = "test" + COUNT.incrementAndGet();
    execute("CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE);
    return name;
  }

  private static EmbeddedPostgres server() {
    if (server == null) {
      try {
        server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
      } catch (final IOException e) {
        throw new UncheckedIOException(e);
      }
      execute("CREATE DATABASE " + TEMPLATE);
      migrate(server.getDatabase("postgres", TEMPLATE));
    }
    return server;
  }

  private static void execute(final String sql) {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (final SQLException e) {
      throw new IllegalStateException(e);
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
