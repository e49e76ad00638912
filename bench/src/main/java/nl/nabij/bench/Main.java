package nl.nabij.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nabij.stand.LibraryLogs;
import nl.nabij.stand.Ports;
import nl.nabij.stand.Stand;
import nl.nabij.stand.StandConfig;
import nl.nabij.stand.Steps;

/** {@code ./nabij bench <names>}: a fresh stand, the benches, their tables and JSON. */
public final class Main {
  private static final int FIRST_PORT = 28_400;

  private static final Map<String, Bench> BENCHES = new LinkedHashMap<>();

  static {
    BENCHES.put("live", new LiveLoad());
    BENCHES.put("idle", new IdleSockets());
    BENCHES.put("thread", new LongThread());
    BENCHES.put("inbox", new FullInbox());
    BENCHES.put("screen", new FirstScreen());
  }

  private Main() {}

  /**
   * Runs the benches that are named, one after the other on the same stand.
   *
   * @param arguments the repository, then the names
   */
  public static void main(String[] arguments) {
    List<String> names = List.of(arguments).subList(1, arguments.length);
    if (names.isEmpty() || !BENCHES.keySet().containsAll(names)) {
      System.err.println("nabij: name a bench, one of " + BENCHES.keySet());
      System.exit(2);
    }
    LibraryLogs.quieten();
    Path kept = Path.of(arguments[0], ".nabij", "bench");
    StandConfig config =
        new StandConfig(
            Path.of(arguments[0]),
            kept.resolve("stand"),
            Ports.freeFrom(FIRST_PORT),
            true,
            true,
            // All come from one address here; what a person may send stays as it is.
            List.of("-Dnabij.limits.factor=1000"));
    try (Stand stand = Stand.start(config, new Steps(System.out))) {
      Town town = new Town(stand);
      names.forEach(name -> run(name, town, kept));
    }
    System.exit(0);
  }

  private static void run(String name, Town town, Path kept) {
    Bench bench = BENCHES.get(name);
    System.out.println("\n" + name + ": " + bench.says());
    Report report = bench.run(town);
    Path file = kept.resolve(name + ".json");
    report.write(file, bench.says());
    System.out.print(report.table());
    System.out.println("  Kept in " + file);
  }
}
