package nl.nabij.stand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Starts Java processes and knows all it started, so that none is left when the stand closes. */
final class Launcher {
  private final StandConfig config;
  private final List<ServerProcess> started = new ArrayList<>();
  private boolean closed;

  Launcher(StandConfig config) {
    this.config = config;
  }

  /**
   * Starts a Java process.
   *
   * @param name of its log file and its process id file
   * @param arguments everything after {@code java}
   * @param environment added to the environment; secrets go here, since command lines are public
   */
  synchronized ServerProcess java(
      String name, List<String> arguments, Map<String, String> environment) {
    if (closed) {
      throw new StandFailed("Stopped while starting");
    }
    List<String> command = new ArrayList<>();
    // In a session of its own, so that Ctrl-C reaches the stand alone, which stops all in order.
    setsid().ifPresent(command::add);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(Orphans.mark(config));
    command.addAll(arguments);
    return start(name, command, environment);
  }

  /** Starts a program that is installed on this machine. */
  synchronized ServerProcess program(String name, List<String> arguments) {
    if (closed) {
      throw new StandFailed("Stopped while starting");
    }
    List<String> command = new ArrayList<>();
    setsid().ifPresent(command::add);
    command.addAll(arguments);
    return start(name, command, Map.of());
  }

  private ServerProcess start(String name, List<String> command, Map<String, String> environment) {
    Path log = config.logs().resolve(name + ".log");
    Path pidFile = config.pids().resolve(name + ".pid");
    try {
      Files.createDirectories(log.getParent());
      Files.createDirectories(pidFile.getParent());
      long written = Files.exists(log) ? Files.size(log) : 0;
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().putAll(environment);
      builder.environment().remove("JAVA_TOOL_OPTIONS");
      builder.directory(config.state().toFile());
      builder.redirectErrorStream(true);
      builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      Process process = builder.start();
      process.getOutputStream().close();
      Files.writeString(pidFile, Long.toString(process.pid()));
      ServerProcess server = new ServerProcess(name, log, written, pidFile, process);
      started.add(server);
      return server;
    } catch (IOException e) {
      throw new StandFailed(name + " could not be started: " + e.getMessage(), e);
    }
  }

  private static Optional<String> setsid() {
    return Stream.of("/usr/bin/setsid", "/bin/setsid")
        .filter(tool -> Files.isExecutable(Path.of(tool)))
        .findFirst();
  }

  /** Starts nothing more, and stops what still runs, the last started first. */
  void close() {
    List<ServerProcess> running;
    synchronized (this) {
      closed = true;
      running = new ArrayList<>(started);
    }
    for (int i = running.size() - 1; i >= 0; i--) {
      running.get(i).stop();
    }
  }
}
