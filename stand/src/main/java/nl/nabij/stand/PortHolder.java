package nl.nabij.stand;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out which process listens on a port, with the tools that the system has. */
final class PortHolder {
  private static final Pattern PID = Pattern.compile("pid=(\\d+)|^p(\\d+)", Pattern.MULTILINE);

  private PortHolder() {}

  /** Words for a person, such as {@code process 4711 (java … standalone)}; never fails. */
  static String of(int port) {
    return pid(port).map(PortHolder::describe).orElse("another process");
  }

  private static Optional<Long> pid(int port) {
    return ask("ss", "-Hltnp", "sport = :" + port)
        .or(() -> ask("lsof", "-nP", "-iTCP:" + port, "-sTCP:LISTEN", "-Fp"))
        .map(PID::matcher)
        .filter(Matcher::find)
        .map(found -> Long.valueOf(found.group(1) != null ? found.group(1) : found.group(2)));
  }

  private static String describe(long pid) {
    String command = ProcessHandle.of(pid).map(p -> p.info()).flatMap(i -> i.command()).orElse("");
    return command.isEmpty() ? "process " + pid : "process " + pid + " (" + command + ")";
  }

  private static Optional<String> ask(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String answer = new String(process.getInputStream().readAllBytes());
      boolean done = process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
      return done && PID.matcher(answer).find() ? Optional.of(answer) : Optional.empty();
    } catch (IOException noSuchTool) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
