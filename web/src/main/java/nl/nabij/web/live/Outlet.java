package nl.nabij.web.live;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Sends frames one after the other without making anyone wait for a slow phone. What waits is
 * bounded; whoever cannot keep up is hung up on and catches up by number later.
 */
final class Outlet {
  /** Frames that may wait. */
  static final int MOST_WAITING = 256;

  private final Wire wire;
  private final Runnable broken;
  private final BlockingQueue<String> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
  private final AtomicInteger work = new AtomicInteger();
  private volatile boolean inFlight;

  /**
   * @param broken called when a frame could not be sent
   */
  Outlet(final Wire wire, final Runnable broken) {
    this.wire = wire;
    this.broken = broken;
  }

  /** Queues a frame; false when too many wait already. */
  boolean offer(final String text) {
    final boolean taken = waiting.offer(text);
    drain();
    return taken;
  }

  /** Queues a hint, unless the very same one still waits. */
  boolean hint(final String text) {
    return waiting.contains(text) || offer(text);
  }

  /** Queues a frame as soon as there is room for it; false when there is none in time. */
  boolean offer(final String text, final Duration patience) {
    try {
      final boolean taken = waiting.offer(text, patience.toMillis(), TimeUnit.MILLISECONDS);
      drain();
      return taken;
    } catch (final InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * One thread at a time sends; the others only leave a note that there is work. A frame that is
   * sent at once comes back here through {@link #sent} without growing the stack.
   */
  private void drain() {
    if (work.getAndIncrement() != 0) {
      return;
    }
    int seen = 1;
    do {
      if (!inFlight) {
        final String next = waiting.poll();
        if (next != null) {
          inFlight = true;
          wire.send(next, this::sent);
        }
      }
      seen = work.addAndGet(-seen);
    } while (seen != 0);
  }

  private void sent(final Throwable failure) {
    if (failure != null) {
      waiting.clear();
      broken.run();
      return;
    }
    inFlight = false;
    drain();
  }
}
