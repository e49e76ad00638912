package nl.nabij.stand;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for a server that may die meanwhile. */
final class Patience {
  private static final Duration PAUSE = Duration.ofMillis(150);

  private Patience() {}

  /**
   * Returns once the condition holds.
   *
   * @throws StandFailed when the process ends first, or the limit passes
   */
  static void await(ServerProcess process, Duration limit, BooleanSupplier condition) {
    long end = System.nanoTime() + limit.toNanos();
    while (!condition.getAsBoolean()) {
      if (!process.alive()) {
        throw process.failed("stopped while starting");
      }
      if (System.nanoTime() > end) {
        throw process.failed("did not come up within " + limit.toSeconds() + " s");
      }
      try {
        Thread.sleep(PAUSE.toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new StandFailed("Interrupted while starting", e);
      }
    }
  }
}
