package nl.nabij.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.nabij.stand.LibraryLogs;
import nl.nabij.stand.Ports;
import nl.nabij.stand.Stand;
import nl.nabij.stand.StandConfig;
import nl.nabij.stand.Steps;

/** {@code ./nabij bench <names>}: a fresh stand, the benches, their tables and JSON. */
public final class Main {
  private static final int FIRST_PORT = 28_400;

  private static final Map<String, Function<String, Bench>> BENCHES = new LinkedHashMap<>();

  static {
    BENCHES.put("live", LiveLoad::new);
    BENCHES.put("idle", wish -> new IdleSockets());
    BENCHES.put("thread", wish -> new LongThread());
    BENCHES.put("inbox", wish -> new FullInbox());
    BENCHES.put("search", LongSearch::new);
    BENCHES.put("log", OfficersLog::new);
    BENCHES.put("verify", wish -> new LongLog());
    BENCHES.put("screen", wish -> new FirstScreen());
  }

  private Main() {}

  /**
   * Runs the benches that are named, one after the other on the same stand.
   *
   * @param arguments the repository, then the names, {@code live} perhaps with rates ({@code
   *     live=400,1200}); {@code --profile} records where the gateway spends its time
   */
  public static void main(String[] arguments) {
    List<String> wishes = new ArrayList<>(List.of(arguments).subList(1, arguments.length));
    boolean profile = wishes.remove("--profile");
    if (wishes.isEmpty() || !wishes.stream().allMatch(wish -> BENCHES.containsKey(name(wish)))) {
      System.err.println("nabij: name a bench, one of " + BENCHES.keySet());
      System.exit(2);
    }
    LibraryLogs.quieten();
    Path kept = Path.of(arguments[0], ".nabij", "bench");
    List<String> together = new ArrayList<>(wishes);
    together.removeIf(wish -> bench(wish).alone());
    wishes.stream()
        .filter(wish -> bench(wish).alone())
        .forEach(wish -> run(wish, null, kept, false));
    if (!together.isEmpty()) {
      onAStand(arguments[0], kept, together, profile);
    }
    System.exit(0);
  }

  private static void onAStand(String repository, Path kept, List<String> wishes, boolean profile) {
    StandConfig config =
        new StandConfig(
            Path.of(repository),
            kept.resolve("stand"),
            Ports.freeFrom(FIRST_PORT),
            true,
            true,
            true,
            // All come from one address here; what a person may send stays as it is.
            List.of("-Dnabij.limits.factor=1000"));
    try (Stand stand = Stand.start(config, new Steps(System.out))) {
      Town town = new Town(stand);
      wishes.forEach(wish -> run(wish, town, kept, profile));
    }
  }

  private static Bench bench(String wish) {
    String name = name(wish);
    return BENCHES.get(name).apply(wish.substring(Math.min(wish.length(), name.length() + 1)));
  }

  private static String name(String wish) {
    return wish.split("=", 2)[0];
  }

  private static void run(String wish, Town town, Path kept, boolean profile) {
    String name = name(wish);
    Bench bench = bench(wish);
    System.out.println("\n" + name + ": " + bench.says());
    long pid = profile ? town.stand().wildfly().pid() : 0;
    if (profile) {
      // Deep enough to show who asked: a call through the container has a hundred frames.
      Jcmd.run(pid, "JFR.configure", "stackdepth=400");
      Jcmd.run(pid, "JFR.start", "name=bench", "settings=profile");
    }
    Report report = bench.run(town);
    if (profile) {
      Path recording = kept.resolve(name + ".jfr");
      Jcmd.run(pid, "JFR.stop", "name=bench", "filename=" + recording);
      report.remark("Where the gateway spent its time is recorded in " + recording);
    }
    Path file = kept.resolve(name + ".json");
    report.write(file, bench.says());
    System.out.print(report.table());
    System.out.println("  Kept in " + file);
  }
}
