package nl.nabij.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as somebody runs it elsewhere: a JDK, these classes, little memory. */
class CommandTest {

  private static final int ENTRIES = 120_000;

  @TempDir Path room;

  @Test
  void a_log_many_times_larger_than_the_memory_is_checked() throws Exception {
    final Map<String, byte[]> files =
        MadeLog.of(
            IntStream.range(0, ENTRIES)
                .mapToObj(i -> (i + " " + "x".repeat(900)).getBytes())
                .toList(),
            MadeLog.KEY);
    final Path folder = MadeLog.folder(files, room.resolve("log"));
    assertThat(run(folder)).isZero();
    assertThat(run(MadeLog.zip(files, room.resolve("log.zip")))).isZero();
    final Path bundle = folder.resolve("tile/entries/400");
    final byte[] bytes = Files.readAllBytes(bundle);
    bytes[bytes.length - 1] ^= 1;
    Files.write(bundle, bytes);
    assertThat(run(folder)).isEqualTo(1);
    assertThat(said()).contains("WRONG  entry 102655");
  }

  private String said() throws IOException {
    return Files.readString(room.resolve("said"));
  }

  private int run(final Path log) throws IOException, InterruptedException {
    final List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx24m",
                "-cp",
                Path.of("target", "classes").toString(),
                "nl.nabij.verify.Main",
                "--key",
                MadeLog.KEY.key().text(),
                log.toString()));
    final Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(room.resolve("said").toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(said()).isTrue();
    return process.exitValue();
  }
}
