package nl.nabij.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Every kind of single change in a log is found, and what is wrong with an entry names it. */
class MutationTest {

  private static final Map<Integer, MadeLog> LOGS = new HashMap<>();
  private static final Map<Integer, Map<String, byte[]>> FILES = new HashMap<>();

  private static MadeLog log(final int size) {
    return LOGS.computeIfAbsent(size, count -> new MadeLog().with(count));
  }

  private static Map<String, byte[]> files(final int size) {
    return new HashMap<>(FILES.computeIfAbsent(size, count -> log(count).files()));
  }

  /** What is wrong with these files of a log; nothing when all is right. */
  private static Optional<String> wrong(final MadeLog log, final Map<String, byte[]> files) {
    final Place place = (path, longest) -> Optional.ofNullable(files.get(path));
    try {
      final VerifierKey key = VerifierKey.read(log.key(), VerifierKey.LOG);
      Check.of(place, Head.read(files.get("checkpoint"), key, List.of()), null);
      return Optional.empty();
    } catch (final Wrong wrong) {
      return Optional.of(wrong.getMessage());
    } catch (final CannotCheck cannot) {
      throw new AssertionError(cannot);
    }
  }

  /** The bits of a signature that Base64 leaves unused are none, so each bit counts. */
  @Property(tries = 400)
  void aBitThatFlipsAnywhereIsFound(
      @ForAll @IntRange(min = 1, max = 600) final int size,
      @ForAll @IntRange(max = 1_000_000) final int file,
      @ForAll @IntRange(max = 100_000_000) final int bit)
      throws IOException {
    final Map<String, byte[]> files = files(size);
    final List<String> names = new ArrayList<>(files.keySet());
    names.sort(null);
    final String name = names.get(file % names.size());
    final byte[] bytes = files.get(name).clone();
    bytes[bit / 8 % bytes.length] ^= (byte) (1 << bit % 8);
    files.put(name, bytes);
    assertThat(wrong(log(size), files)).as("%s of %d", name, size).isPresent();
  }

  @Property(tries = 200)
  void anEntryThatIsAnotherIsNamed(
      @ForAll @IntRange(min = 2, max = 700) final int size,
      @ForAll @IntRange(max = 1_000_000) final int which) {
    final int number = which % size;
    final MadeLog other = new MadeLog(log(size).pair());
    other.entries.addAll(log(size).entries);
    other.entries.set(number, "another entry".getBytes());
    final Map<String, byte[]> files = files(size);
    other.files().forEach((name, bytes) -> keepEntries(files, name, bytes));
    assertThat(wrong(log(size), files))
        .hasValue("entry " + number + " is not the one that was logged");
  }

  @Property(tries = 200)
  void twoEntriesThatChangePlacesAreFoundAtTheFirst(
      @ForAll @IntRange(min = 3, max = 700) final int size,
      @ForAll @IntRange(max = 1_000_000) final int which) {
    final int number = which % (size - 1);
    final MadeLog other = new MadeLog(log(size).pair());
    other.entries.addAll(log(size).entries);
    java.util.Collections.swap(other.entries, number, number + 1);
    final Map<String, byte[]> files = files(size);
    other.files().forEach((name, bytes) -> keepEntries(files, name, bytes));
    assertThat(wrong(log(size), files))
        .hasValue("entry " + number + " is not the one that was logged");
  }

  @Property(tries = 200)
  void anEntryThatIsDroppedInsertedOrCutIsFound(
      @ForAll @IntRange(min = 2, max = 700) final int size,
      @ForAll @IntRange(max = 1_000_000) final int which,
      @ForAll @IntRange(max = 2) final int how) {
    final int number = which % size;
    final Map<String, byte[]> files = files(size);
    final long tile = number / Tile.WIDTH;
    final int width = (int) Math.min(Tile.WIDTH, size - tile * Tile.WIDTH);
    final String name = "tile/entries/" + Tile.address(tile, width);
    final byte[] bundle = files.get(name);
    int at = 0;
    for (int i = 0; i < number % Tile.WIDTH; i++) {
      at += 2 + ((bundle[at] & 0xFF) << 8 | bundle[at + 1] & 0xFF);
    }
    final int length = 2 + ((bundle[at] & 0xFF) << 8 | bundle[at + 1] & 0xFF);
    files.put(
        name,
        switch (how) {
          case 0 -> joined(Arrays.copyOf(bundle, at), tail(bundle, at + length));
          case 1 -> joined(Arrays.copyOf(bundle, at), new byte[] {0, 1, 'x'}, tail(bundle, at));
          default -> Arrays.copyOf(bundle, bundle.length - 1);
        });
    assertThat(wrong(log(size), files)).isPresent().get().asString().contains("entry ");
  }

  @Property(tries = 100)
  void aTileThatIsGoneIsFound(
      @ForAll @IntRange(min = 1, max = 600) final int size,
      @ForAll @IntRange(max = 1_000_000) final int which) {
    final Map<String, byte[]> files = files(size);
    final List<String> tiles =
        files.keySet().stream()
            .filter(name -> name.startsWith("tile/") && !name.startsWith("tile/entries/"))
            .sorted()
            .toList();
    final String gone = tiles.get(which % tiles.size());
    files.remove(gone);
    assertThat(wrong(log(size), files)).hasValue("there is no " + gone);
  }

  /** Who can sign can make any tree; but not one that has the earlier one as its beginning. */
  @Property(tries = 60)
  void aForkIsFoundByWhoKeptAnEarlierCheckpoint(
      @ForAll @IntRange(min = 2, max = 600) final int size,
      @ForAll @IntRange(max = 1_000_000) final int which)
      throws Wrong, CannotCheck {
    final int then = 1 + which % (size - 1);
    final MadeLog forked = new MadeLog(log(size).pair());
    forked.entries.addAll(log(size).entries);
    forked.entries.set(then - 1, "never happened".getBytes());
    final VerifierKey key = VerifierKey.read(log(size).key(), VerifierKey.LOG);
    final Head earlier = Head.read(log(size).checkpoint(then), key, List.of());
    final Map<String, byte[]> files = forked.files();
    final Place place = (path, longest) -> Optional.ofNullable(files.get(path));
    final Head head = Head.read(files.get("checkpoint"), key, List.of());
    assertThat(Check.of(place, head, null).size()).isEqualTo(size);
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> Check.of(place, head, earlier))
        .isInstanceOf(Wrong.class)
        .hasMessageContaining("the first " + then + " entries");
  }

  private static void keepEntries(
      final Map<String, byte[]> files, final String name, final byte[] bytes) {
    if (name.startsWith("tile/entries/")) {
      files.put(name, bytes);
    }
  }

  private static byte[] tail(final byte[] bytes, final int from) {
    return Arrays.copyOfRange(bytes, from, bytes.length);
  }

  private static byte[] joined(final byte[]... parts) {
    final java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
    for (final byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
