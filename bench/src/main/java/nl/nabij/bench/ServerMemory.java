package nl.nabij.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The memory of the gateway's process, looked at from outside. */
record ServerMemory(long heapBytes, long residentBytes) {
  private static final Pattern USED = Pattern.compile("used (\\d+)K");
  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

  /** What is on the heap after a full collection, and what the process holds in all. */
  static ServerMemory of(long pid) {
    Jcmd.run(pid, "GC.run");
    Jcmd.run(pid, "GC.run");
    long heap = number(USED, Jcmd.run(pid, "GC.heap_info")) * 1024;
    try {
      return new ServerMemory(
          heap, number(RESIDENT, Files.readString(Path.of("/proc/" + pid + "/status"))) * 1024);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long number(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    if (!found.find()) {
      throw new IllegalStateException("no " + pattern + " in: " + text);
    }
    return Long.parseLong(found.group(1));
  }
}
