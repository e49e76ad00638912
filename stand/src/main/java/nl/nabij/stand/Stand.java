package nl.nabij.stand;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * All servers of Nabij, running.
 *
 * <p>{@link #start} returns when people can sign in; {@link #close} stops everything in order. A
 * start that fails leaves nothing running.
 */
public final class Stand implements AutoCloseable {
  private static final long NEEDED_BYTES = 2L << 30;
  private static final List<String> KEPT_WHEN_FRESH = List.of("servers", "run", "built");

  private final StandConfig config;
  private final Steps steps;
  private final Launcher launcher;
  private final Realm realm;
  private final Postgres postgres;
  private final MailCatcher mail;
  private final Keycloak keycloak;
  private final VirusScanner scanner;
  private final WildFly wildfly;
  private final DemoWorld demo;
  private volatile boolean closed;

  private Stand(StandConfig config, Steps steps) {
    this.config = config;
    this.steps = steps;
    this.launcher = new Launcher(config);
    Secrets secrets = new Secrets(config);
    this.realm = new Realm(config.demo());
    this.postgres = new Postgres(config, secrets);
    this.mail = new MailCatcher(config);
    this.keycloak = new Keycloak(config, launcher, secrets, postgres);
    this.scanner = new VirusScanner(config, launcher);
    this.wildfly = new WildFly(config, launcher, secrets, postgres, scanner.address());
    this.demo = new DemoWorld(wildfly);
  }

  /**
   * Starts all servers.
   *
   * @param steps is told of each step
   * @throws StandFailed with one line for a person, when it cannot; nothing is left running
   */
  public static Stand start(StandConfig config, Steps steps) {
    Orphans.claim(config);
    try {
      config.ports().requireFree();
      makeRoom(config);
      Stand stand = new Stand(config, steps);
      Thread hook = new Thread(stand::close, "stop-servers");
      Runtime.getRuntime().addShutdownHook(hook);
      try {
        stand.run();
        return stand;
      } catch (RuntimeException e) {
        boolean asked = stand.closed;
        stand.close();
        throw asked ? new Stopped() : e;
      }
    } catch (RuntimeException e) {
      Orphans.release(config);
      throw e;
    }
  }

  static void makeRoom(StandConfig config) {
    try {
      Files.createDirectories(config.state());
      if (config.fresh()) {
        try (var children = Files.list(config.state())) {
          for (Path child : children.toList()) {
            if (!KEPT_WHEN_FRESH.contains(child.getFileName().toString())) {
              Directories.delete(child);
            }
          }
        }
      }
      Directories.delete(config.logs());
      long usable = Files.getFileStore(config.state()).getUsableSpace();
      if (usable < NEEDED_BYTES) {
        throw new StandFailed(
            "Only %d MB free on the disk of %s; 2048 MB are needed. Make room and start again."
                .formatted(usable >> 20, config.state()));
      }
    } catch (IOException e) {
      throw new StandFailed("Cannot write to " + config.state() + ": " + e.getMessage(), e);
    }
  }

  private void run() {
    steps.time("PostgreSQL 18", this::startPostgres);
    steps.time("Mail catcher", mail::start);
    if (VirusScanner.installed()) {
      steps.time("Virus scanner (knows the test virus alone)", scanner::start);
    } else {
      steps.say("  no virus scanner: files in chat stay held (Debian: apt install clamav-daemon)");
    }
    CompletableFuture<Void> signIn = CompletableFuture.runAsync(this::startKeycloak);
    CompletableFuture<Void> gateway = CompletableFuture.runAsync(this::startWildFly);
    // The first failure is the one to tell; the other server is stopped with the stand.
    CompletableFuture<Void> both = CompletableFuture.allOf(signIn, gateway);
    signIn.whenComplete((nothing, failure) -> fail(both, failure));
    gateway.whenComplete((nothing, failure) -> fail(both, failure));
    try {
      both.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
    if (config.demo()) {
      steps.time("Demo world", demo::awaitReady);
    }
  }

  private static void fail(CompletableFuture<Void> both, Throwable failure) {
    if (failure != null) {
      both.completeExceptionally(
          failure instanceof CompletionException wrapped ? wrapped.getCause() : failure);
    }
  }

  private synchronized void startPostgres() {
    if (closed) {
      throw new StandFailed("Stopped while starting");
    }
    postgres.start();
  }

  private void startKeycloak() {
    if (keycloak.needsBuild()) {
      steps.time("Keycloak built for PostgreSQL (once)", keycloak::build);
    }
    steps.time(
        "Keycloak 26",
        () -> {
          keycloak.prepare(realm);
          keycloak.start();
          keycloak.awaitReady();
        });
  }

  private void startWildFly() {
    if (wildfly.needsConfiguring()) {
      steps.time("WildFly configured (once)", wildfly::configure);
    }
    steps.time("WildFly 39 with the EAR", wildfly::start);
  }

  public StandConfig config() {
    return config;
  }

  public Postgres postgres() {
    return postgres;
  }

  public MailCatcher mail() {
    return mail;
  }

  /** The virus scanner, where it is installed. */
  public VirusScanner scanner() {
    return scanner;
  }

  public Keycloak keycloak() {
    return keycloak;
  }

  public WildFly wildfly() {
    return wildfly;
  }

  /** The log files of all servers. */
  public List<Path> logDirectories() {
    return List.of(config.logs(), wildfly.baseDirectory().resolve("log"));
  }

  /** What the demo world says of itself: the invitation, the public log; empty outside a demo. */
  public JsonNode demo() {
    return demo.state();
  }

  /** The password of all fictional staff. */
  public String demoPassword() {
    return realm.demoPassword();
  }

  /** The secret behind the officers' code, in Base32; see {@link Totp}. */
  public String demoTotpSecret() {
    return realm.demoTotpSecret();
  }

  List<Realm.Person> staff() {
    return realm.staff();
  }

  /** Somebody asked the stand to stop while it was starting. */
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Fails when a server is no longer there.
   *
   * @throws StandFailed naming it
   */
  void requireAlive() {
    if (closed) {
      return;
    }
    if (!wildfly.alive()) {
      throw wildfly.ended();
    }
    if (!keycloak.alive()) {
      throw keycloak.ended();
    }
  }

  /** Stops everything: first who uses, then what is used. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    launcher.close();
    mail.stop();
    postgres.stop();
    Orphans.release(config);
  }
}
