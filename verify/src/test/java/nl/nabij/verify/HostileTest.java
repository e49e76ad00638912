package nl.nabij.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders and zip files from people who mean ill. */
class HostileTest {

  @TempDir Path room;

  /** What the command says, and its exit code. */
  record Said(int code, String text) {}

  static Said run(final String... arguments) {
    final ByteArrayOutputStream said = new ByteArrayOutputStream();
    final PrintStream print = new PrintStream(said, true, StandardCharsets.UTF_8);
    final List<String> all = new ArrayList<>(List.of("--key", MadeLog.KEY.key().text()));
    all.addAll(List.of(arguments));
    final int code = Main.run(all, print, print);
    return new Said(code, said.toString(StandardCharsets.UTF_8));
  }

  private Said folder(final Map<String, byte[]> files) {
    return run(MadeLog.folder(files, room).toString());
  }

  private Said zip(final Map<String, byte[]> files) {
    return run(MadeLog.zip(files, room.resolve("log.zip")).toString());
  }

  @Test
  void a_good_log_is_good_as_a_folder_and_as_a_zip() {
    final Said folder = folder(MadeLog.of(700));
    assertThat(folder.text()).contains("700 entries").contains("Good.");
    assertThat(folder.code()).isZero();
    assertThat(zip(MadeLog.of(700)).code()).isZero();
    assertThat(zip(MadeLog.of(0)).code()).isZero();
  }

  @Test
  void what_is_wrong_is_named_in_a_zip_as_well() {
    final Map<String, byte[]> files = MadeLog.of(700);
    files.get("tile/entries/001")[300] ^= 1;
    final Said said = zip(files);
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.text()).contains("WRONG  entry 26").contains("tile/entries/001");
  }

  @Test
  void a_zip_that_leads_out_of_its_folder_is_refused() {
    for (final String name : List.of("../evil", "/etc/x", "tile/../../x", "a\\..\\b", "./x")) {
      final Map<String, byte[]> files = new TreeMap<>(MadeLog.of(3));
      files.put(name, new byte[1]);
      final Said said = zip(files);
      assertThat(said.code()).as(name).isEqualTo(2);
      assertThat(said.text()).contains("is refused");
    }
  }

  @Test
  void a_zip_with_a_name_twice_is_wrong() throws IOException {
    final Map<String, byte[]> files = new TreeMap<>(MadeLog.of(3));
    files.put("checkpoinT", files.get("checkpoint"));
    final Path zip = MadeLog.zip(files, room.resolve("twice.zip"));
    final String bytes = Files.readString(zip, StandardCharsets.ISO_8859_1);
    Files.writeString(zip, bytes.replace("checkpoinT", "checkpoint"), StandardCharsets.ISO_8859_1);
    final Said said = run(zip.toString());
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.text()).contains("checkpoint: twice");
  }

  @Test
  void a_zip_that_is_cut_off_cannot_be_checked() throws IOException {
    final Path zip = MadeLog.zip(MadeLog.of(700), room.resolve("log.zip"));
    final byte[] whole = Files.readAllBytes(zip);
    for (int length = 0; length < whole.length; length += 997) {
      Files.write(zip, Arrays.copyOf(whole, length));
      final Said said = run(zip.toString());
      assertThat(said.code()).as("%d bytes", length).isEqualTo(2);
      assertThat(said.text()).startsWith("Could not check: ");
    }
  }

  @Test
  void a_zip_in_which_any_byte_is_spoilt_gives_an_answer() throws IOException {
    final Path zip = MadeLog.zip(MadeLog.of(40), room.resolve("log.zip"));
    final byte[] whole = Files.readAllBytes(zip);
    for (int place = 0; place < whole.length; place++) {
      final byte[] spoilt = whole.clone();
      spoilt[place] ^= (byte) 0xFF;
      Files.write(zip, spoilt);
      final Said said = run(zip.toString());
      assertThat(said.text()).as("byte %d", place).containsAnyOf("WRONG", "Could not", "Good.");
    }
  }

  @Test
  void a_bomb_in_a_zip_is_cut_short() throws IOException {
    final Map<String, byte[]> files = MadeLog.of(700);
    final Path file = room.resolve("bomb.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (final Map.Entry<String, byte[]> one : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(one.getKey()));
        if (one.getKey().equals("tile/entries/001")) {
          final byte[] nothing = new byte[1 << 20];
          for (int i = 0; i < 1_000; i++) {
            zip.write(nothing);
          }
        } else {
          zip.write(one.getValue());
        }
        zip.closeEntry();
      }
    }
    final Said said = run(file.toString());
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.text()).contains("entry 256");
  }

  @Test
  void a_zip_that_names_too_many_files_is_refused_unread() throws IOException {
    final Path zip = MadeLog.zip(MadeLog.of(3), room.resolve("log.zip"));
    try (RandomAccessFile file = new RandomAccessFile(zip.toFile(), "rw")) {
      file.seek(file.length() - 22 + 12);
      file.write(new byte[] {0, 0, 0, 0x70});
    }
    assertThat(run(zip.toString()).text()).contains("too many files");
  }

  @Test
  void a_file_without_end_is_read_to_its_limit() throws IOException {
    MadeLog.folder(MadeLog.of(700), room);
    for (final String name : List.of("checkpoint", "tile/0/000", "tile/entries/001")) {
      final Path file = room.resolve(name);
      final byte[] kept = Files.readAllBytes(file);
      try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
        sparse.setLength(1L << 40);
      }
      assertThat(run(room.toString()).code()).as(name).isEqualTo(1);
      Files.write(file, kept);
    }
    assertThat(run(room.toString()).code()).isZero();
  }

  @Test
  void a_link_is_not_followed() throws IOException {
    MadeLog.folder(MadeLog.of(3), room);
    final Path tile = room.resolve("tile/0/000.p/3");
    final Path elsewhere = Files.move(tile, room.resolve("elsewhere"));
    Files.createSymbolicLink(tile, elsewhere);
    final Said said = run(room.toString());
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.text()).contains("not a plain file");
  }

  @Test
  void a_size_that_no_log_has_is_no_trouble() {
    final String text = MadeLog.text(Long.MAX_VALUE, Hashes.empty());
    final Said said =
        folder(
            Map.of(
                "checkpoint",
                (text + "\n" + MadeLog.KEY.line(text)).getBytes(StandardCharsets.UTF_8)));
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.text()).contains("missing");
  }

  @Test
  void an_empty_place_and_a_wrong_order_cannot_be_checked() throws IOException {
    assertThat(run(room.toString()).code()).isEqualTo(2);
    assertThat(run(room.resolve("not-there").toString()).code()).isEqualTo(2);
    assertThat(run(Files.createFile(room.resolve("empty.zip")).toString()).code()).isEqualTo(2);
    assertThat(run().text()).contains("verify --key");
    assertThat(run("--earlier").code()).isEqualTo(2);
    assertThat(run("--colour", room.toString()).code()).isEqualTo(2);
    assertThat(run("--earlier", room.resolve("not").toString(), room.toString()).code())
        .isEqualTo(2);
    assertThat(run("--witness", MadeLog.KEY.key().text(), room.toString()).code()).isEqualTo(2);
    assertThat(run("http://[nonsense").code()).isEqualTo(2);
  }

  @Test
  void narrower_tiles_from_before_may_lie_about_but_must_fit() {
    final Map<String, byte[]> files = MadeLog.of(700);
    final Map<String, byte[]> before = MadeLog.of(600);
    files.put("tile/0/002.p/88", before.get("tile/0/002.p/88"));
    files.put("tile/entries/002.p/88", before.get("tile/entries/002.p/88"));
    assertThat(folder(files).code()).isZero();
    files.get("tile/entries/002.p/88")[5] ^= 1;
    assertThat(folder(files).text()).contains("entry 512", "tile/entries/002.p/88");
    final byte[] whole = MadeLog.of(600).get("tile/entries/002.p/88");
    files.put("tile/entries/002.p/88", Arrays.copyOf(whole, whole.length - 3));
    assertThat(folder(files).text()).contains("entry 599", "tile/entries/002.p/88");
    files.put("tile/entries/002.p/88", whole);
    files.get("tile/0/002.p/88")[700] ^= 1;
    assertThat(folder(files).text()).contains("WRONG  tile/0/002.p/88");
  }

  @Test
  void hashes_alone_are_enough_when_asked_for() {
    final Map<String, byte[]> files = MadeLog.of(700);
    files.keySet().removeIf(name -> name.startsWith("tile/entries/"));
    assertThat(folder(files).code()).isEqualTo(1);
    final Said said = run("--without-entries", room.toString());
    assertThat(said.code()).isZero();
    assertThat(said.text()).contains("NOT CHECKED");
  }
}
