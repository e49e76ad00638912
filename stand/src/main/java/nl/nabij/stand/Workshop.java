package nl.nabij.stand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL, and a WildFly that is configured but that somebody else starts: for tests which run
 * inside the server.
 */
public final class Workshop implements AutoCloseable {
  private final StandConfig config;
  private final Postgres postgres;
  private final WildFlyHome home;
  private boolean closed;

  private Workshop(StandConfig config) {
    this.config = config;
    this.postgres = new Postgres(config, new Secrets(config));
    this.home = new WildFlyHome(config, new Launcher(config));
  }

  /**
   * Starts PostgreSQL and makes the configuration.
   *
   * @throws StandFailed with one line for a person; nothing is left running
   */
  public static Workshop open(StandConfig config) {
    Orphans.claim(config);
    try {
      config.ports().requireFree();
      Stand.makeRoom(config);
      Workshop workshop = new Workshop(config);
      Runtime.getRuntime().addShutdownHook(new Thread(workshop::close, "stop-workshop"));
      workshop.postgres.start();
      if (!workshop.home.configured()) {
        workshop.home.configure();
      }
      return workshop;
    } catch (RuntimeException e) {
      Orphans.release(config);
      throw e;
    }
  }

  public Postgres postgres() {
    return postgres;
  }

  public Path wildfly() {
    return home.distribution();
  }

  /** Where the modules are, for WildFly's command line. */
  public String modules() {
    return home.modules();
  }

  public int managementPort() {
    return config.ports().management();
  }

  /** What the server's virtual machine must be told, as one line. */
  public String javaArguments() {
    List<String> arguments = new ArrayList<>(home.jvmArguments());
    arguments.addAll(
        List.of(
            "-Xmx768m",
            Orphans.mark(config),
            "-Djboss.node.name=nabij-test",
            "-Djboss.http.port=" + config.ports().web(),
            "-Djboss.management.http.port=" + config.ports().management(),
            "-Dnabij.db.url=" + postgres.url("nabij"),
            "-Dnabij.db.user=nabij",
            "-Dnabij.public-url=http://localhost:" + config.ports().web(),
            "-Dnabij.smtp.host=127.0.0.1",
            "-Dnabij.smtp.port=" + config.ports().smtp(),
            "-Dnabij.keystore.passphrase-file=" + passphrase()));
    return String.join(" ", arguments);
  }

  /** The file with the passphrase of the server's keystore, beside our other secrets. */
  private Path passphrase() {
    Path file = config.state().resolve("keystore.pass");
    try {
      if (!Files.exists(file)) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, new Secrets(config).get("keystore"));
      }
      return file;
    } catch (IOException e) {
      throw new StandFailed("Cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      postgres.stop();
      Orphans.release(config);
    }
  }
}
