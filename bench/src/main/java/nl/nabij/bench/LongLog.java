package nl.nabij.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.nabij.verify.Main;

/** Checking a log of years with the command, as somebody else would: a process of its own. */
final class LongLog implements Bench {
  private static final int ENTRIES = 1_000_000;
  private static final int TURNS = 5;
  private static final double MEGA = 1e6;

  @Override
  public String says() {
    return "checking a log of " + ENTRIES + " entries, from the start of the command to its end";
  }

  @Override
  public boolean alone() {
    return true;
  }

  @Override
  public Report run(Town none) {
    try {
      Path room = Files.createTempDirectory("nabij-log");
      try {
        return measured(room);
      } finally {
        remove(room);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Report measured(Path room) throws IOException {
    MadeLog log = new MadeLog(room.resolve("folder"), ENTRIES);
    log.write();
    Path zip = room.resolve("log.zip");
    log.zip(zip);
    String folder = room.resolve("folder").toString();
    Report report = new Report();
    row(report, "folder", log.key(), folder);
    row(report, "zip file", log.key(), zip.toString());
    row(report, "hashes alone", log.key(), "--without-entries", folder);
    return report
        .remark("Files in the memory of the system; wall clock of the command, " + TURNS + " turns")
        .remark(
            "%.0f MB of entries, %.0f bytes each; the zip file has %.0f MB"
                .formatted(
                    log.bytes() / MEGA, (double) log.bytes() / ENTRIES, Files.size(zip) / MEGA));
  }

  private static void row(Report report, String name, String key, String... where)
      throws IOException {
    long[] millis = new long[TURNS];
    for (int turn = 0; turn < TURNS; turn++) {
      long began = System.nanoTime();
      check(key, where);
      millis[turn] = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }
    Arrays.sort(millis);
    report.row(
        "log",
        name,
        "best ms",
        millis[0],
        "median ms",
        millis[TURNS / 2],
        "worst ms",
        millis[TURNS - 1],
        "entries/s",
        ENTRIES * 1_000L / millis[TURNS / 2]);
  }

  private static void check(String key, String... where) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-cp", verifier(), Main.class.getName(), "--key", key));
    command.addAll(List.of(where));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != Main.GOOD) {
        throw new IllegalStateException(said);
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String verifier() {
    try {
      return Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void remove(Path room) throws IOException {
    try (Stream<Path> files = Files.walk(room)) {
      for (Path one : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }
}
