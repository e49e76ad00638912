package nl.nabij.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyTest {

  @TempDir private Path folder;

  /** What a run ends with, and says. */
  private record Said(int code, String text) {}

  private static Said run(final String... arguments) {
    final ByteArrayOutputStream said = new ByteArrayOutputStream();
    final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    final int code = Main.run(arguments, out, out);
    return new Said(code, said.toString(StandardCharsets.UTF_8));
  }

  private Said check(final MadeLog log, final Map<String, byte[]> files, final String... more) {
    MadeLog.write(files, folder);
    final List<String> arguments = new ArrayList<>(List.of("--key", log.key()));
    arguments.addAll(List.of(more));
    arguments.add(folder.toString());
    return run(arguments.toArray(String[]::new));
  }

  private static void wrong(final Said said, final String what) {
    assertThat(said.text()).contains("WRONG: ").contains(what);
    assertThat(said.code()).isEqualTo(Main.WRONG);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 255, 256, 257, 511, 512, 700, 65_536, 65_537, 66_000})
  void aLogByTheBookIsRight(final int size) {
    final MadeLog log = new MadeLog().with(size);
    final Said said = check(log, log.files());
    assertThat(said.text()).contains("right: ").contains(size + " entries, " + size + " of them");
    assertThat(said.code()).isZero();
  }

  @Test
  void withoutEntriesTheTreeIsCheckedAllTheSame() {
    final MadeLog log = new MadeLog().with(600);
    final Map<String, byte[]> files = log.files();
    files.keySet().removeIf(name -> name.startsWith("tile/entries/"));
    assertThat(check(log, files).text()).contains("600 entries, 0 of them compared");
  }

  @Test
  void aZipIsRightAsItWasDownloaded() throws IOException {
    final MadeLog log = new MadeLog().with(300);
    final Path zip = folder.resolve("log.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream packed = new ZipOutputStream(out)) {
      for (final Map.Entry<String, byte[]> file : log.files().entrySet()) {
        packed.putNextEntry(new ZipEntry(file.getKey()));
        packed.write(file.getValue());
        packed.closeEntry();
      }
    }
    assertThat(run("--key", log.key(), zip.toString()).code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100, 255, 256, 257, 512, 699, 700})
  void itGoesOnFromAnEarlierCheckpoint(final int size) throws IOException {
    final MadeLog log = new MadeLog().with(700);
    final Path earlier = Files.write(folder.resolve("earlier"), log.checkpoint(size));
    assertThat(check(log, log.files(), "--earlier", earlier.toString()).text())
        .contains("goes on from the earlier");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100, 256, 300, 699})
  void anotherPastIsFound(final int size) throws IOException {
    final MadeLog log = new MadeLog().with(700);
    final Path earlier = Files.write(folder.resolve("earlier"), log.checkpoint(size));
    final MadeLog forked = new MadeLog(log.pair()).with(700);
    forked.entries.set(0, "another".getBytes(StandardCharsets.UTF_8));
    wrong(
        check(log, forked.files(), "--earlier", earlier.toString()),
        "the first " + size + " entries are not those");
  }

  @Test
  void aLogThatWasRolledBackIsFound() throws IOException {
    final MadeLog log = new MadeLog().with(700);
    final Path earlier = Files.write(folder.resolve("earlier"), log.checkpoint(700));
    final MadeLog shorter = new MadeLog(log.pair()).with(690);
    wrong(check(log, shorter.files(), "--earlier", earlier.toString()), "was rolled back");
  }

  @Test
  void aCheckpointOfAnotherKeyOrAnotherLogIsFound() {
    final MadeLog log = new MadeLog().with(10);
    wrong(check(log, new MadeLog().with(10).files()), "not signed by the key");
    final Map<String, byte[]> files = log.files();
    final String text = new String(files.get("checkpoint"), StandardCharsets.UTF_8);
    final String body = text.substring(0, text.indexOf("\n\n") + 1);
    files.put(
        "checkpoint",
        MadeLog.note(body.replace(MadeLog.ORIGIN, "other.example/log/x"), log.pair()));
    wrong(check(log, files), "of another log");
  }

  @Test
  void aWitnessMustHaveSignedThisVeryCheckpoint() {
    final MadeLog log = new MadeLog().with(10);
    final KeyPair witness = MadeLog.keys();
    final String key = MadeLog.key(witness, VerifierKey.WITNESS);
    final Map<String, byte[]> files = log.files();
    wrong(check(log, files, "--witness", key), "is not cosigned");
    final byte[] older = MadeLog.cosigned(log.checkpoint(9), witness, 1_700_000_000L);
    final String stale =
        new String(files.get("checkpoint"), StandardCharsets.UTF_8)
            + new String(older, StandardCharsets.UTF_8).split("\n\n")[1].split("\n")[1]
            + "\n";
    files.put("checkpoint", stale.getBytes(StandardCharsets.UTF_8));
    wrong(check(log, files, "--witness", key), "is not cosigned");
    files.put("checkpoint", MadeLog.cosigned(log.checkpoint(10), witness, 1_700_000_000L));
    assertThat(check(log, files, "--witness", key).text()).contains("cosigned by all");
  }

  @Test
  void whatIsLackingOrNoLogIsNotCalledWrong() throws IOException {
    final MadeLog log = new MadeLog().with(10);
    assertThat(run("--key", log.key(), folder.toString()).code()).isEqualTo(Main.UNCHECKED);
    assertThat(run("--key", log.key(), folder.resolve("nowhere").toString()).code())
        .isEqualTo(Main.UNCHECKED);
    assertThat(run("--key", "rubbish", folder.toString()).code()).isEqualTo(Main.UNCHECKED);
    assertThat(run(folder.toString()).text()).contains("--key NAME+HASH+KEY");
    final Path text = Files.writeString(folder.resolve("text.zip"), "no zip");
    assertThat(run("--key", log.key(), text.toString()).code()).isEqualTo(Main.UNCHECKED);
    final Map<String, byte[]> files = log.files();
    files.put("tile/0/000.p/10", new byte[9_000]);
    assertThat(check(log, files).text()).contains("not checked: ").contains("longer than 8192");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n\n",
        "a\n1\nAAAA\n",
        "a\n1\nAAAA\n\n",
        "a\n1\nAAAA\n\nno signature\n",
        "a\n1\nAAAA\n\n\u2014 a !!!!\n",
      })
  void rubbishInPlaceOfACheckpointIsWrong(final String note) {
    final MadeLog log = new MadeLog().with(3);
    final Map<String, byte[]> files = log.files();
    files.put("checkpoint", note.getBytes(StandardCharsets.UTF_8));
    assertThat(check(log, files).code()).isEqualTo(Main.WRONG);
    files.put("checkpoint", new byte[] {(byte) 0xC3, 0x28});
    wrong(check(log, files), "no text");
  }
}
