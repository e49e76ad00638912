package nl.nabij.stand;

import java.nio.file.Path;
import java.util.Locale;

/** {@code ./nabij start}: all servers with the demo world, until Ctrl-C. */
public final class Main {
  private static final long WATCH_MILLIS = 1000;

  private Main() {}

  /**
   * Starts, and returns only by ending the process: 0 after Ctrl-C, 1 when something is wrong.
   *
   * @param arguments the repository, then {@code --fresh} and {@code --port-base N} when wanted
   */
  public static void main(String[] arguments) throws InterruptedException {
    try {
      LibraryLogs.quieten();
      StandConfig config = config(arguments);
      Steps steps = new Steps(System.out);
      Stand stand = Stand.start(config, steps);
      Path sheet = config.state().resolve("demo.json");
      DemoSheet demo = new DemoSheet(stand);
      demo.write(sheet);
      steps.say(String.format(Locale.ROOT, "%6.1f s  in all", steps.total()));
      steps.say(demo.text(sheet));
      while (true) {
        Thread.sleep(WATCH_MILLIS);
        stand.requireAlive();
      }
    } catch (Stand.Stopped asked) {
      // Ctrl-C while starting: the servers are being stopped, and there is nothing to explain.
    } catch (StandFailed e) {
      System.err.println("nabij: " + e.getMessage());
      System.exit(1);
    }
  }

  private static StandConfig config(String[] arguments) {
    Path repository = Path.of(arguments[0]);
    int base = Ports.DEFAULT_BASE;
    boolean fresh = false;
    for (int i = 1; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--fresh" -> fresh = true;
        case "--port-base" -> base = number(arguments, ++i);
        default -> throw new StandFailed("Unknown option " + arguments[i] + ". See: ./nabij help");
      }
    }
    return new StandConfig(repository, repository.resolve(".nabij"), new Ports(base), fresh, true);
  }

  private static int number(String[] arguments, int at) {
    try {
      return Integer.parseInt(arguments[at]);
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw new StandFailed("--port-base needs a number, such as --port-base 9400.");
    }
  }
}
