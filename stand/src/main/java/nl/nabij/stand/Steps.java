package nl.nabij.stand;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Supplier;

/** Says what was done and how long it took, a line a step. */
public final class Steps {
  private final PrintStream out;
  private final long began = System.nanoTime();

  public Steps(PrintStream out) {
    this.out = out;
  }

  /** Does one step and reports it once it is done; a failing step reports nothing. */
  <T> T time(String step, Supplier<T> work) {
    long start = System.nanoTime();
    T result = work.get();
    done(step, start);
    return result;
  }

  void time(String step, Runnable work) {
    time(
        step,
        () -> {
          work.run();
          return null;
        });
  }

  private synchronized void done(String step, long start) {
    out.printf(Locale.ROOT, "%6.1f s  %s%n", seconds(start), step);
    out.flush();
  }

  synchronized void say(String line) {
    out.println(line);
    out.flush();
  }

  /** Seconds since the first step. */
  double total() {
    return seconds(began);
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }
}
