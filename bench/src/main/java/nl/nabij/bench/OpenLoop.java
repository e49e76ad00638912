package nl.nabij.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;

/**
 * Messages at a rate that does not wait for answers: each has a moment at which it should leave,
 * and its latency counts from that moment, so that a server which stalls is charged for all that
 * came due meanwhile (no coordinated omission).
 */
final class OpenLoop implements AutoCloseable {
  /** 120 bytes, as an ordinary message. */
  private static final String TEXT =
      "Hoi, morgen om half tien bij de bakker lukt. Ik neem mijn brief mee en bel je als de bus"
          + " weer later komt. Tot dan, groet";

  private static final long HIGHEST_MICROS = TimeUnit.SECONDS.toMicros(60);
  private static final long DRAIN_MILLIS = 15_000;

  private final List<Talk> talks;
  private final Talk.Run run = new Talk.Run();
  private final AtomicLong refused = new AtomicLong();
  private final AtomicLong accepted = new AtomicLong();
  private final AtomicLong received = new AtomicLong();
  private volatile ConcurrentHistogram latencies = histogram();
  private volatile long begin;
  private volatile double rate;
  private long nextMark = 1;

  OpenLoop(List<Town.Pair> pairs) {
    talks = pairs.stream().map(pair -> new Talk(pair, run, this::heard)).toList();
  }

  /**
   * What came of one rate.
   *
   * @param micros latencies in microseconds
   */
  record Result(
      double rate,
      double seconds,
      long sent,
      long accepted,
      long received,
      long refused,
      ConcurrentHistogram micros) {

    boolean whole() {
      return accepted == sent && received == sent;
    }

    double millis(double percentile) {
      return micros.getValueAtPercentile(percentile) / 1000.0;
    }
  }

  /** Sends at this rate for so many seconds, spread evenly over the conversations. */
  Result run(int aSecond, int seconds) {
    long mark = nextMark++;
    long count = (long) aSecond * seconds;
    latencies = histogram();
    refused.set(0);
    accepted.set(0);
    received.set(0);
    rate = aSecond;
    begin = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(200);
    run.begin(mark);
    for (long number = 0; number < count; number++) {
      parkUntil(due(number));
      // Both sides of every conversation write by turns.
      talks.get((int) (number / 2 % talks.size())).post(mark, number, TEXT);
    }
    long sentAt = System.nanoTime();
    while (received.get() + refused.get() < count
        && System.nanoTime() - sentAt < TimeUnit.MILLISECONDS.toNanos(DRAIN_MILLIS)) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
    }
    double took = (System.nanoTime() - begin) / 1e9;
    run.begin(0);
    return new Result(
        aSecond, took, count, accepted.get(), received.get(), refused.get(), latencies);
  }

  private long due(long number) {
    return begin + (long) (number * 1e9 / rate);
  }

  private void heard(Talk.Heard what, long number) {
    if (what == Talk.Heard.MESSAGE) {
      long micros = (System.nanoTime() - due(number)) / 1000;
      latencies.recordValue(Math.max(1, Math.min(micros, HIGHEST_MICROS)));
      received.incrementAndGet();
    } else if (what == Talk.Heard.ACCEPTED) {
      accepted.incrementAndGet();
    } else {
      refused.incrementAndGet();
    }
  }

  private static void parkUntil(long moment) {
    for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  private static ConcurrentHistogram histogram() {
    return new ConcurrentHistogram(HIGHEST_MICROS, 3);
  }

  @Override
  public void close() {
    talks.forEach(Talk::close);
  }
}
