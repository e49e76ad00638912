package nl.nabij.stand;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * The embedded PostgreSQL, with its data under the state directory.
 *
 * <p>Unless the stand is durable it trades safety against power loss for speed: what is committed
 * is with the system, which may not have written it. It trusts every local connection. Right for a
 * laptop and for tests, never for people's data.
 */
public final class Postgres {
  private static final String SUPERUSER = "postgres";

  private final StandConfig config;
  private final Secrets secrets;
  private EmbeddedPostgres server;

  Postgres(StandConfig config, Secrets secrets) {
    this.config = config;
    this.secrets = secrets;
  }

  /** Starts it, also anew on the data that a server which was killed has left. */
  public void start() {
    try {
      Files.createDirectories(config.logs());
      Path log = config.logs().resolve("postgres.log");
      String durable = config.durable() ? "on" : "off";
      server =
          EmbeddedPostgres.builder()
              .setOverrideWorkingDirectory(config.servers().resolve("postgres").toFile())
              .setDataDirectory(config.state().resolve("postgres"))
              .setCleanDataDirectory(false)
              .setRegisterShutdownHook(false)
              .setPort(config.ports().postgres())
              .setPGStartupWait(Duration.ofSeconds(60))
              .setLocaleConfig("locale", "C.UTF-8")
              .setServerConfig("listen_addresses", "127.0.0.1")
              .setServerConfig("unix_socket_directories", "")
              .setServerConfig("max_connections", "120")
              .setServerConfig("timezone", "UTC")
              .setServerConfig("fsync", durable)
              .setServerConfig("full_page_writes", durable)
              // The embedded server's own default is off: an acknowledgement would then mean
              // little.
              .setServerConfig("synchronous_commit", "on")
              .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
    } catch (IOException | RuntimeException e) {
      throw new StandFailed(
          "PostgreSQL did not start: %s. Its log: %s"
              .formatted(rootMessage(e), config.logs().resolve("postgres.log")),
          e);
    }
    createDatabase("nabij");
    createDatabase("keycloak");
  }

  private static String rootMessage(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getMessage();
  }

  /** The address of a database for its own user, who has the same name. */
  public String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + config.ports().postgres() + "/" + database;
  }

  /** The process id of the server, the parent of all its processes. */
  public long pid() {
    try {
      Path file = config.state().resolve("postgres/postmaster.pid");
      return Long.parseLong(Files.readAllLines(file).get(0).strip());
    } catch (IOException e) {
      throw new StandFailed("PostgreSQL does not run: " + e.getMessage(), e);
    }
  }

  /** Makes a database and the user who owns it, unless they are there. */
  public void createDatabase(String name) {
    if (!name.matches("[a-z][a-z0-9_]{0,40}")) {
      throw new IllegalArgumentException("Not a plain name: " + name);
    }
    try (Connection connection = superuser("postgres");
        Statement statement = connection.createStatement()) {
      if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + name + "'")) {
        statement.execute(
            "CREATE ROLE " + name + " LOGIN PASSWORD '" + secrets.get("database." + name) + "'");
      }
      if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
        statement.execute("CREATE DATABASE " + name + " OWNER " + name);
      }
    } catch (SQLException e) {
      throw new StandFailed("The database " + name + " could not be made: " + e.getMessage(), e);
    }
  }

  /** Throws a database away with all that is in it and makes it anew. */
  public void recreateDatabase(String name) {
    try (Connection connection = superuser("postgres");
        Statement statement = connection.createStatement()) {
      statement.execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    } catch (SQLException e) {
      throw new StandFailed("The database " + name + " could not be dropped: " + e.getMessage(), e);
    }
    createDatabase(name);
  }

  private static boolean exists(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      return rows.next();
    }
  }

  /** A connection that may do everything, for tests that look or tamper. */
  public Connection superuser(String database) throws SQLException {
    return DriverManager.getConnection(url(database), SUPERUSER, "");
  }

  /** The password of a database's user. */
  String password(String database) {
    return secrets.get("database." + database);
  }

  /**
   * Writes every row of every table of a database to a file, as the bytes that are stored: what is
   * stored readable is readable in it, also inside binary columns.
   */
  public void dump(String database, Path file) throws IOException, SQLException {
    try (Connection connection = superuser(database);
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      List<String> tables = new ArrayList<>();
      try (Statement statement = connection.createStatement();
          ResultSet rows =
              statement.executeQuery(
                  "SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) FROM pg_tables"
                      + " WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1")) {
        while (rows.next()) {
          tables.add(rows.getString(1));
        }
      }
      for (String table : tables) {
        out.write(("\n" + table + "\n").getBytes(StandardCharsets.UTF_8));
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyOut("COPY " + table + " TO STDOUT (FORMAT binary)", out);
      }
    }
  }

  /** Ends the server and all its processes at once (SIGKILL). What was committed is kept. */
  public void kill() {
    ProcessHandle parent = ProcessHandle.of(pid()).orElseThrow();
    List<ProcessHandle> all = new ArrayList<>(parent.children().toList());
    all.add(0, parent);
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(process -> process.onExit().join());
    // There is nothing to stop any more; what holds the data directory has to let go.
    stop();
  }

  void stop() {
    if (server != null) {
      try {
        server.close();
      } catch (IOException e) {
        throw new StandFailed("PostgreSQL did not stop: " + e.getMessage(), e);
      }
      server = null;
    }
  }
}
