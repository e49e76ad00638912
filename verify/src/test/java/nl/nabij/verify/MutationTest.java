package nl.nabij.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every kind of change to a log is found, and the first thing that is wrong is named. */
class MutationTest {

  private static final Map<Integer, Map<String, byte[]>> MADE = new HashMap<>();

  /** Around the borders of tiles of the first and second level, and anywhere. */
  @Provide
  static Arbitrary<Integer> sizes() {
    return Arbitraries.oneOf(
        Arbitraries.of(1, 2, 3, 255, 256, 257, 511, 512, 513, 600, 1_024),
        Arbitraries.integers().between(1, 1_500),
        Arbitraries.of(65_535, 65_536, 65_537, 66_100));
  }

  @Provide
  static Arbitrary<Double> places() {
    return Arbitraries.doubles().between(0, true, 1, false);
  }

  @Property(tries = 100)
  void a_log_that_nobody_touched_is_right(@ForAll("sizes") final int size) {
    assertThat(Shelf.firstWrong(log(size))).isEmpty();
  }

  @Property(tries = 1_500)
  void one_bit_anywhere(
      @ForAll("sizes") final int size,
      @ForAll("places") final double file,
      @ForAll("places") final double place) {
    final Map<String, byte[]> files = log(size);
    final String name = pick(List.copyOf(files.keySet()), file);
    final byte[] bytes = files.get(name).clone();
    final int bit = (int) (place * bytes.length * 8);
    bytes[bit / 8] ^= (byte) (1 << bit % 8);
    files.put(name, bytes);
    assertThat(Shelf.firstWrong(files)).contains(at(name, log(size).get(name), bit / 8));
  }

  @Property(tries = 300)
  void every_single_bit_of_the_checkpoint(
      @ForAll("sizes") final int size, @ForAll("places") final double place) {
    final Map<String, byte[]> files = log(size);
    final byte[] bytes = files.get("checkpoint").clone();
    final int bit = (int) (place * bytes.length * 8);
    bytes[bit / 8] ^= (byte) (1 << bit % 8);
    files.put("checkpoint", bytes);
    assertThat(Shelf.firstWrong(files)).contains("checkpoint");
  }

  @Property(tries = 300)
  void two_entries_that_change_places(
      @ForAll("sizes") final int size,
      @ForAll("places") final double one,
      @ForAll("places") final double other) {
    final List<byte[]> entries = new ArrayList<>(MadeLog.entries(size));
    final int first = (int) (one * size);
    final int second = (int) (other * size);
    Collections.swap(entries, first, second);
    assertThat(Shelf.firstWrong(withBundles(size, entries)))
        .isEqualTo(
            first == second ? Optional.empty() : Optional.of("entry " + Math.min(first, second)));
  }

  @Property(tries = 300)
  void an_entry_that_is_dropped_from_its_bundle(
      @ForAll("sizes") final int size, @ForAll("places") final double one) {
    final int entry = (int) (one * size);
    assertThat(Shelf.firstWrong(withoutIn(size, entry))).contains("entry " + entry);
  }

  @Property(tries = 200)
  void an_entry_that_is_dropped_while_all_later_ones_move_up(
      @ForAll("sizes") final int size, @ForAll("places") final double one) {
    final int entry = (int) (one * size);
    final List<byte[]> entries = new ArrayList<>(MadeLog.entries(size));
    entries.remove(entry);
    final Map<String, byte[]> files = withBundles(size, entries);
    final String last = nameOf(size, size - 1);
    // With its last entry a bundle of one is gone as a whole.
    final boolean gone = entry == size - 1 && size % 256 == 1;
    assertThat(Shelf.firstWrong(files)).contains(gone ? last : "entry " + entry);
  }

  @Property(tries = 300)
  void an_entry_that_is_put_in_between(
      @ForAll("sizes") final int size, @ForAll("places") final double one) {
    final int entry = (int) (one * (size + 1));
    final int bundle = Math.min(entry, size - 1) / 256;
    final List<byte[]> entries =
        new ArrayList<>(
            MadeLog.entries(size).subList(bundle * 256, Math.min(size, (bundle + 1) * 256)));
    entries.add(entry - bundle * 256, "{\"put\":\"in\"}".getBytes());
    final Map<String, byte[]> files = log(size);
    files.put(nameOf(size, bundle * 256), MadeLog.bundle(entries));
    assertThat(Shelf.firstWrong(files)).contains("entry " + entry);
  }

  @Property(tries = 400)
  void a_file_that_is_cut_off(
      @ForAll("sizes") final int size,
      @ForAll("places") final double file,
      @ForAll("places") final double place) {
    final Map<String, byte[]> files = log(size);
    final String name = pick(List.copyOf(files.keySet()), file);
    final byte[] whole = files.get(name);
    final int left = (int) (place * whole.length);
    files.put(name, Arrays.copyOf(whole, left));
    assertThat(Shelf.firstWrong(files)).contains(at(name, whole, left));
  }

  @Property(tries = 300)
  void bytes_that_are_added_to_a_file(
      @ForAll("sizes") final int size, @ForAll("places") final double file) {
    final Map<String, byte[]> files = log(size);
    final String name = pick(List.copyOf(files.keySet()), file);
    final byte[] whole = files.get(name);
    files.put(name, Arrays.copyOf(whole, whole.length + 1));
    assertThat(Shelf.firstWrong(files)).contains(at(name, whole, whole.length));
  }

  @Property(tries = 300)
  void a_file_that_is_gone(@ForAll("sizes") final int size, @ForAll("places") final double file) {
    final Map<String, byte[]> files = log(size);
    files.remove("checkpoint");
    final String name = pick(List.copyOf(files.keySet()), file);
    files.put("checkpoint", log(size).get("checkpoint"));
    files.remove(name);
    assertThat(Shelf.firstWrong(files)).contains(name);
  }

  @Property(tries = 100)
  void a_tile_too_many(@ForAll("sizes") final int size, @ForAll final boolean entries) {
    final Map<String, byte[]> files = log(size);
    final String name = "tile/" + (entries ? "entries" : "0") + "/" + "009";
    if (size <= 9 * 256) {
      files.put(name, new byte[8_192]);
      assertThat(Shelf.firstWrong(files)).contains(name);
    }
  }

  @Property(tries = 200)
  void two_tiles_that_change_places(
      @ForAll("sizes") final int size,
      @ForAll("places") final double one,
      @ForAll("places") final double other) {
    final Map<String, byte[]> files = log(size);
    final List<String> full =
        files.keySet().stream().filter(name -> name.matches("tile/0/[x0-9/]+")).sorted().toList();
    if (full.size() > 1) {
      final String first = pick(full, one);
      final String second = pick(full, other);
      final byte[] kept = files.get(first);
      files.put(first, files.get(second));
      files.put(second, kept);
      assertThat(Shelf.firstWrong(files))
          .isEqualTo(
              first.equals(second)
                  ? Optional.empty()
                  : Optional.of(first.compareTo(second) < 0 ? first : second));
    }
  }

  @Property(tries = 150)
  void an_entry_that_is_changed_with_all_hashes_above_it(
      @ForAll("sizes") final int size, @ForAll("places") final double one) {
    final Map<String, byte[]> files =
        MadeLog.of(changedFrom((int) (one * size), size), MadeLog.KEY);
    files.put("checkpoint", log(size).get("checkpoint"));
    assertThat(Shelf.firstWrong(files)).contains("root");
  }

  @Property(tries = 150)
  void history_that_is_rewritten_and_signed_again(
      @ForAll("sizes") final int size,
      @ForAll("places") final double one,
      @ForAll("places") final double other) {
    final int kept = (int) (other * size);
    final int changed = (int) (one * size);
    final Map<String, byte[]> files = MadeLog.of(changedFrom(changed, size), MadeLog.KEY);
    final byte[] earlier = log(kept).get("checkpoint");
    assertThat(Shelf.firstWrong(files)).isEmpty();
    assertThat(Shelf.firstWrong(files, Shelf.wishWith(earlier)))
        .isEqualTo(changed < kept ? Optional.of("the earlier checkpoint") : Optional.empty());
  }

  @Property(tries = 100)
  void a_log_that_is_rolled_back(
      @ForAll("sizes") final int size, @ForAll("places") final double other) {
    final Map<String, byte[]> files = log((int) (other * size));
    assertThat(Shelf.firstWrong(files)).isEmpty();
    assertThat(Shelf.firstWrong(files, Shelf.wishWith(log(size).get("checkpoint"))))
        .contains("checkpoint");
  }

  @Property(tries = 50)
  void a_log_that_another_key_signs(@ForAll("sizes") final int size) {
    final MadeKey other = new MadeKey(MadeLog.ORIGIN, NoteKey.LOG, 8);
    assertThat(Shelf.firstWrong(MadeLog.of(MadeLog.entries(size), other))).contains("checkpoint");
  }

  private static Map<String, byte[]> log(final int size) {
    return new TreeMap<>(MADE.computeIfAbsent(size, MadeLog::of));
  }

  private static <T> T pick(final List<T> some, final double place) {
    return some.get((int) (place * some.size()));
  }

  private static List<byte[]> changedFrom(final int first, final int size) {
    final List<byte[]> entries = new ArrayList<>(MadeLog.entries(size));
    entries.set(first, "{\"changed\":true}".getBytes());
    return entries;
  }

  /** The log of so many entries, with the bundles of others. */
  private static Map<String, byte[]> withBundles(final int size, final List<byte[]> entries) {
    final Map<String, byte[]> files = log(size);
    for (int first = 0; first < size; first += 256) {
      final List<byte[]> some =
          entries.subList(Math.min(first, entries.size()), Math.min(first + 256, entries.size()));
      if (some.isEmpty()) {
        files.remove(nameOf(size, first));
      } else {
        files.put(nameOf(size, first), MadeLog.bundle(some));
      }
    }
    return files;
  }

  private static Map<String, byte[]> withoutIn(final int size, final int entry) {
    final int first = entry / 256 * 256;
    final List<byte[]> some =
        new ArrayList<>(MadeLog.entries(size).subList(first, Math.min(size, first + 256)));
    some.remove(entry - first);
    final Map<String, byte[]> files = log(size);
    files.put(nameOf(size, first), MadeLog.bundle(some));
    return files;
  }

  private static String nameOf(final int size, final int entry) {
    final int number = entry / 256;
    return new TileName(TileName.ENTRIES, number, TileName.width(size, TileName.ENTRIES, number))
        .path();
  }

  /** What is wrong when a byte of a file is: the entry it is in, or the file. */
  private static String at(final String file, final byte[] bytes, final int place) {
    if (!file.startsWith("tile/entries/")) {
      return file;
    }
    long entry = TileName.parse(file).orElseThrow().number() * 256;
    int end = 0;
    while (end < bytes.length) {
      end += 2 + (bytes[end] & 0xFF) * 256 + (bytes[end + 1] & 0xFF);
      if (place < end) {
        return "entry " + entry;
      }
      entry++;
    }
    return "entry " + entry;
  }
}
