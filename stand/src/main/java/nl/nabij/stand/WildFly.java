package nl.nabij.stand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** WildFly with the EAR, configured once by the scripts of the assembly. */
public final class WildFly {
  /** The configuration that the scripts make out of {@code standalone-full.xml}. */
  public static final String CONFIGURATION = "standalone-nabij.xml";

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final String EAR = "nabij.ear";

  private final StandConfig config;
  private final Launcher launcher;
  private final Secrets secrets;
  private final Postgres postgres;
  private final WildFlyHome home;
  private final String clamav;
  private ServerProcess process;

  WildFly(
      StandConfig config, Launcher launcher, Secrets secrets, Postgres postgres, String clamav) {
    this.config = config;
    this.launcher = launcher;
    this.secrets = secrets;
    this.postgres = postgres;
    this.clamav = clamav;
    this.home = new WildFlyHome(config, launcher);
  }

  /** The public address, without a slash at the end. */
  public String url() {
    return "http://localhost:" + config.ports().web();
  }

  /** The address of the operators' side: health and metrics. */
  public String managementUrl() {
    return "http://127.0.0.1:" + config.ports().management();
  }

  /** Where this server keeps its configuration, data and log. */
  public Path baseDirectory() {
    return home.base();
  }

  boolean needsConfiguring() {
    return !home.configured();
  }

  void configure() {
    home.configure();
  }

  /** Starts with the EAR of the last build, and returns once it is deployed. */
  public void start() {
    launch();
    awaitReady();
  }

  void launch() {
    try {
      deployEar();
    } catch (IOException e) {
      throw new StandFailed("The EAR could not be put in place: " + e.getMessage(), e);
    }
    List<String> arguments = new ArrayList<>(home.jvmArguments());
    arguments.addAll(
        List.of(
            "-Xms256m",
            "-Xmx1g",
            "-Djboss.node.name=nabij",
            "-Djboss.http.port=" + config.ports().web(),
            "-Djboss.management.http.port=" + config.ports().management(),
            "-Dnabij.db.url=" + postgres.url("nabij"),
            "-Dnabij.db.user=nabij",
            "-Dnabij.oidc.provider-url=http://localhost:"
                + config.ports().keycloak()
                + "/realms/nabij",
            "-Dnabij.public-url=" + url(),
            "-Dnabij.smtp.host=127.0.0.1",
            "-Dnabij.smtp.port=" + config.ports().smtp(),
            "-Dnabij.sms.url=http://127.0.0.1:" + config.ports().mailPage() + "/sms",
            "-Dnabij.clamav=" + clamav,
            "-Dnabij.demo=" + config.demo()));
    arguments.addAll(config.gateway());
    arguments.addAll(home.main("org.jboss.as.standalone", "-c", CONFIGURATION));
    process = launcher.java("wildfly", arguments, environment());
  }

  private Map<String, String> environment() {
    return Map.of(
        "NABIJ_DB_PASSWORD", postgres.password("nabij"), "NABIJ_OIDC_SECRET", secrets.get("oidc"));
  }

  private void deployEar() throws IOException {
    if (!Files.exists(config.ear())) {
      throw new StandFailed("The EAR is not built. Run: mvn package -DskipTests");
    }
    Path deployments = home.base().resolve("deployments");
    Directories.delete(deployments);
    Files.createDirectories(deployments);
    Files.copy(config.ear(), deployments.resolve(EAR), StandardCopyOption.REPLACE_EXISTING);
  }

  void awaitReady() {
    Path deployments = home.base().resolve("deployments");
    Patience.await(
        process,
        PATIENCE,
        () -> {
          if (Files.exists(deployments.resolve(EAR + ".failed"))) {
            throw process.failed("could not deploy the EAR");
          }
          return Files.exists(deployments.resolve(EAR + ".deployed"))
              && Http.ok(managementUrl() + "/health/ready");
        });
  }

  /** Waits for something that this server does. */
  void await(Duration limit, BooleanSupplier condition) {
    Patience.await(process, limit, condition);
  }

  /** Asks the server to stop, and waits until it has. */
  public void stop() {
    process.stop();
  }

  /** Ends the server at once (SIGKILL), as a power cut would. */
  public void kill() {
    process.kill();
  }

  /** The process id, for tools that look at it from outside. */
  public long pid() {
    return process.pid();
  }

  boolean alive() {
    return process.alive();
  }

  StandFailed ended() {
    return failed("ended unexpectedly");
  }

  /** A failure with what the log says about it. */
  StandFailed failed(String what) {
    return process.failed(what);
  }
}
