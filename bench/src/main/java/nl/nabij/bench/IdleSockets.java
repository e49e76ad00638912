package nl.nabij.bench;

import java.util.ArrayList;
import java.util.List;

/** Many phones that are open and quiet: what each costs, and what the talk of others suffers. */
final class IdleSockets implements Bench {
  private static final List<Integer> COUNTS = List.of(0, 2_000, 10_000);
  private static final List<Integer> RATES = List.of(400, 1_200);
  private static final int SOCKETS_OF_A_PERSON = 16;

  @Override
  public String says() {
    return "memory of an idle live line, and the load of " + RATES + " a second beside them";
  }

  @Override
  public Report run(Town town) {
    int most = COUNTS.get(COUNTS.size() - 1);
    int people = (most + SOCKETS_OF_A_PERSON - 1) / SOCKETS_OF_A_PERSON;
    List<Town.Pair> busy = town.pairs(LiveLoad.CONVERSATIONS, LiveLoad.OF_EACH_CONSULTANT);
    List<Town.Pair> quiet = town.pairs(people, Integer.MAX_VALUE);
    List<Socket> open = new ArrayList<>();
    Report report = new Report();
    try (OpenLoop load = new OpenLoop(busy)) {
      load.run(LiveLoad.WARM_UP_RATE, LiveLoad.WARM_UP_SECONDS);
      ServerMemory before = ServerMemory.of(town.stand().wildfly().pid());
      for (int count : COUNTS) {
        while (open.size() < count) {
          open.add(idle(quiet.get(open.size() / SOCKETS_OF_A_PERSON)));
        }
        ServerMemory now = ServerMemory.of(town.stand().wildfly().pid());
        for (int rate : RATES) {
          add(report, count, before, now, load.run(rate, LiveLoad.SECONDS));
        }
      }
      long lost = open.stream().filter(socket -> socket.closed() != 0).count();
      report.remark(lost + " of the idle lines were closed by the server meanwhile.");
    } finally {
      open.forEach(Socket::close);
    }
    return report.remark(
        "Heap after a full collection. An idle line follows its conversation, as a phone does.");
  }

  private static Socket idle(Town.Pair pair) {
    Socket socket = Socket.open(pair.phone(), frame -> {});
    socket.say(
        "{\"type\":\"follow\",\"thread\":\""
            + pair.thread()
            + "\",\"after\":"
            + Integer.MAX_VALUE
            + "}");
    return socket;
  }

  private static void add(
      Report report, int count, ServerMemory before, ServerMemory now, OpenLoop.Result result) {
    report.row(
        "idle lines", count,
        "heap kB each", each(now.heapBytes() - before.heapBytes(), count),
        "resident kB each", each(now.residentBytes() - before.residentBytes(), count),
        "a second", result.rate(),
        "received", result.received() + " of " + result.sent(),
        "p50 ms", result.millis(50),
        "p99 ms", result.millis(99));
  }

  private static double each(long bytes, int count) {
    return count == 0 ? 0 : bytes / 1024.0 / count;
  }
}
