package nl.nabij.bench;

import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import nl.nabij.stand.visitor.Answer;
import org.HdrHistogram.Histogram;

/** The same question many times, one after the other. */
final class Asking {
  private static final int WARM_UP = 200;
  private static final int COUNT = 500;

  private Asking() {}

  /** Asks, and adds a row with how long answers took. */
  static void add(Report report, String what, IntFunction<Answer> ask) {
    for (int number = 0; number < WARM_UP; number++) {
      require(ask.apply(number));
    }
    Histogram micros = new Histogram(TimeUnit.SECONDS.toMicros(60), 3);
    long bytes = 0;
    for (int number = 0; number < COUNT; number++) {
      long began = System.nanoTime();
      Answer answer = ask.apply(number);
      micros.recordValue((System.nanoTime() - began) / 1000);
      require(answer);
      bytes = answer.body().length();
    }
    report.row(
        "what",
        what,
        "times",
        COUNT,
        "bytes",
        bytes,
        "p50 ms",
        micros.getValueAtPercentile(50) / 1000.0,
        "p95 ms",
        micros.getValueAtPercentile(95) / 1000.0,
        "p99 ms",
        micros.getValueAtPercentile(99) / 1000.0);
  }

  private static void require(Answer answer) {
    if (answer.status() != 200) {
      throw new IllegalStateException(answer.status() + " " + answer.body());
    }
  }
}
