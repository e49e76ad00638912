package nl.nabij.stand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * ClamAV, when Debian's {@code clamav-daemon} is installed, with one signature of our own: that of
 * the harmless test file which all scanners know (EICAR). A demo needs no more, and real signatures
 * take a gigabyte of memory and a download that does not work everywhere.
 */
public final class VirusScanner {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Path PROGRAM = Path.of("/usr/sbin/clamd");
  private static final String SIGNATURE =
      "Eicar-Test-Signature:0:*:58354f2150254041505b345c505a58353428505e2937434329377d"
          + "2445494341522d5354414e444152442d414e544956495255532d544553542d46494c452124482b482a\n";

  private final StandConfig config;
  private final Launcher launcher;
  private ServerProcess process;

  VirusScanner(StandConfig config, Launcher launcher) {
    this.config = config;
    this.launcher = launcher;
  }

  static boolean installed() {
    return Files.isExecutable(PROGRAM);
  }

  /** For {@code nabij.clamav}. */
  String address() {
    return "127.0.0.1:" + config.ports().clamav();
  }

  /** Starts, and returns once it listens. */
  public void start() {
    Path folder = config.state().resolve("clamav");
    try {
      Files.createDirectories(folder.resolve("signatures"));
      Files.createDirectories(folder.resolve("tmp"));
      Files.writeString(folder.resolve("signatures/eicar.ndb"), SIGNATURE);
      Files.writeString(
          folder.resolve("clamd.conf"),
          """
          DatabaseDirectory %s/signatures
          TemporaryDirectory %s/tmp
          TCPSocket %d
          TCPAddr 127.0.0.1
          Foreground yes
          StreamMaxLength 30M
          """
              .formatted(folder, folder, config.ports().clamav()));
    } catch (IOException e) {
      throw new StandFailed("The virus scanner could not be set up: " + e.getMessage(), e);
    }
    process =
        launcher.program(
            "clamd", List.of(PROGRAM.toString(), "-c", folder.resolve("clamd.conf").toString()));
    Patience.await(process, PATIENCE, () -> Ports.taken(config.ports().clamav()));
  }

  /** Stops it, as when it is being updated or has failed. */
  public void stop() {
    process.stop();
  }
}
