package nl.nabij.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Messages at a rising rate, until the slowest of a hundred takes more than a second. */
final class LiveLoad implements Bench {
  static final int CONVERSATIONS = 200;
  static final int OF_EACH_CONSULTANT = 11;
  static final int WARM_UP_RATE = 500;
  static final int WARM_UP_SECONDS = 60;
  static final int SECONDS = 20;
  private static final double GIVES_WAY_MILLIS = 1_000;
  private static final List<Integer> RATES =
      List.of(50, 100, 200, 400, 800, 1_200, 1_600, 2_000, 2_400, 3_200, 4_800);

  private final List<Integer> rates;

  /**
   * @param wish rates in messages a second with commas between them; empty for the usual ones
   */
  LiveLoad(String wish) {
    rates =
        wish.isEmpty()
            ? RATES
            : Arrays.stream(wish.split(","))
                .map(Integer::parseInt)
                .filter(rate -> rate > 0)
                .toList();
  }

  @Override
  public String says() {
    return "messages over "
        + CONVERSATIONS
        + " conversations, from the moment each should leave to its receipt by the other side";
  }

  @Override
  public Report run(Town town) {
    Report report = new Report();
    try (OpenLoop load = new OpenLoop(town.pairs(CONVERSATIONS, OF_EACH_CONSULTANT))) {
      load.run(WARM_UP_RATE, WARM_UP_SECONDS);
      for (int rate : rates) {
        Processors before = Processors.of(town.stand());
        OpenLoop.Result result = load.run(rate, SECONDS);
        add(report, result, Processors.of(town.stand()).since(before));
        if (result.millis(99) > GIVES_WAY_MILLIS || !result.whole()) {
          break;
        }
      }
    }
    return report.remark(
        "Each rate for %d s, after %d s of warming up at %d a second. Each message is encrypted and logged."
            .formatted(SECONDS, WARM_UP_SECONDS, WARM_UP_RATE));
  }

  private static void add(Report report, OpenLoop.Result result, Processors used) {
    report.row(
        "a second", result.rate(),
        "sent", result.sent(),
        "accepted", result.accepted(),
        "received", result.received(),
        "p50 ms", result.millis(50),
        "p95 ms", result.millis(95),
        "p99 ms", result.millis(99),
        "max ms", result.millis(100),
        "gateway µs each", each(used.gateway(), result),
        "database µs each", each(used.database(), result),
        "generator µs each", each(used.generator(), result));
    System.out.printf(
        "  %6.0f a second: p50 %.1f ms, p99 %.1f ms, %d of %d received%n",
        result.rate(), result.millis(50), result.millis(99), result.received(), result.sent());
  }

  /** Processor time for each message. */
  private static double each(Duration used, OpenLoop.Result result) {
    return used.toNanos() / 1000.0 / Math.max(1, result.accepted());
  }
}
