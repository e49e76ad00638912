package nl.nabij.stand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Servers that outlived their stand, because it was killed.
 *
 * <p>A process is ours only when its command line names our state directory: a process id alone may
 * have been given to somebody else since.
 */
final class Orphans {
  private static final String STAND = "stand.pid";

  /** What runs a stand: the start command, or a run of tests. */
  private static final Pattern STANDS = Pattern.compile("nl\\.nabij\\.stand|surefire");

  private Orphans() {}

  /** The argument by which a server of this stand is recognised. */
  static String mark(StandConfig config) {
    return "-Dnabij.stand=" + config.state();
  }

  /**
   * Takes the state directory for this process.
   *
   * @throws StandFailed when another stand that is alive uses it
   */
  static void claim(StandConfig config) {
    Path file = config.pids().resolve(STAND);
    read(file)
        .filter(pid -> pid != ProcessHandle.current().pid())
        .filter(pid -> STANDS.matcher(commandLine(pid)).find())
        .ifPresent(
            pid -> {
              throw new StandFailed(
                  "Nabij already runs from this directory (process %d). Stop it first with: kill %d"
                      .formatted(pid, pid));
            });
    endAll(config);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, Long.toString(ProcessHandle.current().pid()));
    } catch (IOException e) {
      throw new StandFailed("Cannot write to " + config.state() + ": " + e.getMessage(), e);
    }
  }

  static void release(StandConfig config) {
    try {
      Files.deleteIfExists(config.pids().resolve(STAND));
    } catch (IOException leftBehind) {
      // The next start sees that no such process runs.
    }
  }

  private static void endAll(StandConfig config) {
    for (Path file : pidFiles(config)) {
      read(file).filter(pid -> ours(config, pid)).ifPresent(Orphans::end);
    }
  }

  private static List<Path> pidFiles(StandConfig config) {
    Path postmaster = config.state().resolve("postgres/postmaster.pid");
    if (!Files.isDirectory(config.pids())) {
      return List.of(postmaster);
    }
    try (Stream<Path> files = Files.list(config.pids())) {
      return Stream.concat(
              files.filter(f -> !f.endsWith(STAND)).sorted().toList().stream(),
              Stream.of(postmaster))
          .toList();
    } catch (IOException e) {
      return List.of(postmaster);
    }
  }

  private static boolean ours(StandConfig config, long pid) {
    String command = commandLine(pid);
    return command.contains(mark(config) + " ")
        || command.contains(config.state().resolve("postgres") + " ")
        || command.contains(config.state().resolve("clamav") + "/");
  }

  private static void end(long pid) {
    ProcessHandle.of(pid)
        .ifPresent(
            process -> {
              process.destroy();
              if (!gone(process, 20)) {
                process.destroyForcibly();
                gone(process, 5);
              }
            });
  }

  private static boolean gone(ProcessHandle process, int seconds) {
    try {
      process.onExit().get(seconds, TimeUnit.SECONDS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
      return false;
    }
  }

  private static Optional<Long> read(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.findFirst().map(String::trim).filter(l -> l.matches("\\d+")).map(Long::valueOf);
    } catch (IOException | java.io.UncheckedIOException none) {
      return Optional.empty();
    }
  }

  /**
   * The whole command line with a space after each argument; empty when there is no such process.
   */
  private static String commandLine(long pid) {
    Path proc = Path.of("/proc", Long.toString(pid), "cmdline");
    try {
      if (Files.exists(proc)) {
        return new String(Files.readAllBytes(proc)).replace('\0', ' ');
      }
      Process ps = new ProcessBuilder("ps", "-ww", "-o", "command=", "-p", "" + pid).start();
      return new String(ps.getInputStream().readAllBytes()).strip() + " ";
    } catch (IOException gone) {
      return "";
    }
  }
}
