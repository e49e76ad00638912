package nl.nabij.web.conversation;

import java.time.Duration;

/** Lets something pass at most once in a while; what comes between is dropped. */
final class Pace {

  private final long every;
  private boolean begun;
  private long last;

  Pace(final Duration every) {
    this.every = every.toNanos();
  }

  /**
   * Whether it may pass now.
   *
   * @param now nanoseconds of a clock that only goes forward
   */
  synchronized boolean pass(final long now) {
    if (begun && now - last < every) {
      return false;
    }
    begun = true;
    last = now;
    return true;
  }
}
