package nl.nabij.stand;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Keycloak with the realm of Nabij, on the embedded PostgreSQL. */
public final class Keycloak {
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  /** Options that Keycloak wants to know before it starts; others need no new build. */
  private static final List<String> BUILD =
      List.of(
          "build",
          "--db=postgres",
          "--cache=local",
          "--health-enabled=true",
          "--features-disabled=kerberos,device-flow,ciba,organization");

  private final StandConfig config;
  private final Launcher launcher;
  private final Secrets secrets;
  private final Postgres postgres;
  private final Path distribution;
  private final Path home;
  private String realmKey;
  private ServerProcess process;

  Keycloak(StandConfig config, Launcher launcher, Secrets secrets, Postgres postgres) {
    this.config = config;
    this.launcher = launcher;
    this.secrets = secrets;
    this.postgres = postgres;
    this.distribution = Distributions.find(config, "keycloak-");
    this.home = config.state().resolve("keycloak");
  }

  /** The address for browsers and for WildFly alike. */
  public String url() {
    return "http://localhost:" + config.ports().keycloak();
  }

  public String realmUrl() {
    return url() + "/realms/nabij";
  }

  /**
   * Builds Keycloak for PostgreSQL once per unpacked distribution: half a minute saved each start.
   */
  boolean needsBuild() {
    try {
      return !Files.exists(builtStamp()) || !Files.readString(builtStamp()).equals(buildKey());
    } catch (IOException e) {
      return true;
    }
  }

  void build() {
    ServerProcess build = launcher.java("keycloak-build", command(distribution, BUILD), Map.of());
    build.requireSuccess(PATIENCE);
    try {
      Files.writeString(builtStamp(), buildKey());
    } catch (IOException e) {
      throw new StandFailed("Cannot write " + builtStamp() + ": " + e.getMessage(), e);
    }
  }

  private Path builtStamp() {
    return distribution.resolve("nabij-built.txt");
  }

  private static String buildKey() {
    return String.join(" ", BUILD);
  }

  /** Lays out a home of our own around the shared programme: data, theme and realm to import. */
  void prepare(Realm realm) {
    String json = realm.json();
    try {
      Directories.delete(home.resolve("themes"));
      Directories.delete(home.resolve("data/import"));
      Files.createDirectories(home.resolve("providers"));
      Files.createDirectories(home.resolve("data/import"));
      Files.writeString(home.resolve("data/import/nabij-realm.json"), json);
      link("lib");
      link("conf");
      copyThemes();
      recreateWhenChanged(json);
    } catch (IOException e) {
      throw new StandFailed("Cannot prepare " + home + ": " + e.getMessage(), e);
    }
  }

  private void link(String directory) throws IOException {
    Path link = home.resolve(directory);
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, distribution.resolve(directory));
  }

  private void copyThemes() throws IOException {
    URL theme = Keycloak.class.getResource("/theme");
    try {
      if (theme.getProtocol().equals("jar")) {
        try (FileSystem jar = FileSystems.newFileSystem(theme.toURI(), Map.of())) {
          Directories.copy(jar.getPath("/theme"), home.resolve("themes"));
        }
      } else {
        Directories.copy(Path.of(theme.toURI()), home.resolve("themes"));
      }
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  /** The realm is code: when it changed, or its addresses did, Keycloak's database begins anew. */
  private void recreateWhenChanged(String json) throws IOException {
    realmKey = digest(json + environment());
    if (!Files.exists(imported()) || !Files.readString(imported()).equals(realmKey)) {
      Files.deleteIfExists(imported());
      postgres.recreateDatabase("keycloak");
    }
  }

  /** Written once the import is done, so that an import which was cut short is done again. */
  private Path imported() {
    return home.resolve("realm.sha256");
  }

  private static String digest(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  void start() {
    Ports ports = config.ports();
    List<String> arguments =
        List.of(
            "start",
            "--optimized",
            "--import-realm",
            "--db-url=" + postgres.url("keycloak"),
            "--db-username=keycloak",
            "--http-enabled=true",
            "--http-host=127.0.0.1",
            "--http-port=" + ports.keycloak(),
            "--http-management-port=" + ports.keycloakManagement(),
            "--hostname=" + url(),
            "--log-level=INFO,org.keycloak.events:WARN");
    process = launcher.java("keycloak", command(home, arguments), environment());
  }

  /** Waits until people can sign in. */
  void awaitReady() {
    Patience.await(
        process,
        PATIENCE,
        () ->
            Http.ok("http://127.0.0.1:" + config.ports().keycloakManagement() + "/health/ready")
                && Http.ok(realmUrl()));
    try {
      Files.writeString(imported(), realmKey);
    } catch (IOException e) {
      throw new StandFailed("Cannot write " + imported() + ": " + e.getMessage(), e);
    }
  }

  private Map<String, String> environment() {
    return Map.of(
        "KC_DB_PASSWORD", postgres.password("keycloak"),
        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
        "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("keycloak.admin"),
        "NABIJ_OIDC_SECRET", secrets.get("oidc"),
        "NABIJ_PUBLIC_URL", "http://localhost:" + config.ports().web());
  }

  private List<String> command(Path kcHome, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.addAll(
        List.of(
            "-Xms128m",
            "-Xmx640m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dfile.encoding=UTF-8",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true",
            "-Djava.net.preferIPv4Stack=true",
            "-Dkc.home.dir=" + kcHome,
            "-Djboss.server.config.dir=" + kcHome.resolve("conf")));
    for (String opened : List.of("util", "util.concurrent", "security", "lang")) {
      command.add("--add-opens=java.base/java." + opened + "=ALL-UNNAMED");
    }
    command.add("-cp");
    command.add(distribution.resolve("lib/quarkus-run.jar").toString());
    command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    command.addAll(arguments);
    return command;
  }

  boolean alive() {
    return process.alive();
  }

  StandFailed ended() {
    return process.failed("ended unexpectedly");
  }
}
