package nl.nabij.stand;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * One server in a process of its own, with a log file, and its process id written down so that a
 * later stand can end it when this one is killed.
 */
final class ServerProcess {
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final Pattern TROUBLE =
      Pattern.compile("^(?!.* (WARN|INFO) ).*(ERROR|FATAL|Exception|Error:)");
  private static final Pattern ENTRY = Pattern.compile("\\d\\d:\\d\\d:\\d\\d,\\d\\d\\d ");
  private static final int GIST_LENGTH = 240;

  private final String name;
  private final Path log;
  private final long logStart;
  private final Path pidFile;
  private final Process process;

  ServerProcess(String name, Path log, long logStart, Path pidFile, Process process) {
    this.name = name;
    this.log = log;
    this.logStart = logStart;
    this.pidFile = pidFile;
    this.process = process;
  }

  boolean alive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  /** Waits for the process to end by itself and fails unless it ends well. */
  void requireSuccess(Duration limit) {
    try {
      if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
        kill();
        throw failed("did not finish within " + limit.toSeconds() + " s");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      kill();
      throw new StandFailed(name + " was interrupted", e);
    }
    forget();
    if (process.exitValue() != 0) {
      throw failed("ended with code " + process.exitValue());
    }
  }

  /** A failure that says what the log says, and where to read on. */
  StandFailed failed(String what) {
    return new StandFailed("%s %s%s. Its log: %s".formatted(name, what, gist(), log));
  }

  /** What went wrong first since this process started: the cause at the bottom, if it has one. */
  private String gist() {
    try (InputStream in = Files.newInputStream(log)) {
      in.skipNBytes(logStart);
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      String gist = "";
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        boolean entry = ENTRY.matcher(line).find();
        if (entry && !gist.isEmpty()) {
          break;
        }
        if (gist.isEmpty() ? TROUBLE.matcher(line).find() : line.startsWith("Caused by: ")) {
          gist = line;
        }
      }
      String plain = gist.replaceAll("\\u001B\\[[;\\d]*m", "").replace("Caused by: ", "");
      return gist.isEmpty() ? "" : ": " + plain.substring(0, Math.min(plain.length(), GIST_LENGTH));
    } catch (IOException noLog) {
      return "";
    }
  }

  /** Asks the server to stop, and ends it when it has not within 15 seconds. */
  void stop() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        kill();
      }
    } catch (InterruptedException e) {
      kill();
      Thread.currentThread().interrupt();
    }
    forget();
  }

  /** Ends the process at once, as a power cut would, and returns when it is gone. */
  void kill() {
    process.destroyForcibly();
    process.onExit().join();
    forget();
  }

  private void forget() {
    try {
      Files.deleteIfExists(pidFile);
    } catch (IOException leftBehind) {
      // The next start sees that no such process runs.
    }
  }
}
