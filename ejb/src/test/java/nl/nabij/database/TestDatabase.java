package nl.nabij.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  private static final String OWNER = "house";
  private static final String OWNED =
      """
      DO $$
      DECLARE one text;
      BEGIN
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'house') THEN
          CREATE ROLE house LOGIN;
        END IF;
        GRANT ALL ON SCHEMA public TO house;
        FOR one IN SELECT oid::regclass FROM pg_class
          WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v')
        LOOP
          EXECUTE 'ALTER TABLE ' || one || ' OWNER TO house';
        END LOOP;
      END $$
      """;

  /** A test has one or two; those of tests that are over go, or they fill the disk. */
  private static final int KEPT = 16;

  private static final Path MEMORY = Path.of("/dev/shm");
  private static final long MEMORY_NEEDED = 4L << 30;

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

  /**
   * A new database as its owner meets it, who is no superuser: behind the wall. It stays to the end
   * of the run.
   */
  public static synchronized DataSource owned() {
    final DataSource mine = lasting();
    try (Connection connection = mine.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(OWNED);
      return server.getDatabase(OWNER, connection.getCatalog());
    } catch (final SQLException e) {
      throw new IllegalStateException(e);
    }
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
        server = start();
      } catch (final IOException e) {
        throw new UncheckedIOException(e);
      }
      execute("CREATE DATABASE " + TEMPLATE);
      migrate(server.getDatabase("postgres", TEMPLATE));
    }
    return server;
  }

  /** Nothing here has to outlive the run: in memory where there is room, and without durability. */
  private static EmbeddedPostgres start() throws IOException {
    final EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            .setServerConfig("synchronous_commit", "off")
            .setServerConfig("full_page_writes", "off")
            .setServerConfig("wal_level", "minimal")
            .setServerConfig("max_wal_senders", "0");
    if (Files.isWritable(MEMORY) && MEMORY.toFile().getUsableSpace() > MEMORY_NEEDED) {
      builder
          .setDataDirectory(Files.createTempDirectory(MEMORY, "nabij"))
          .setCleanDataDirectory(true);
    }
    return builder.start();
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
