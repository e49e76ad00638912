package nl.nabij.verify;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Files in memory as a log, so that a thousand changes take no disk. */
record Shelf(Map<String, byte[]> files) implements Store {

  @Override
  public Optional<byte[]> read(final String path, final int limit) {
    return Optional.ofNullable(files.get(path))
        .map(bytes -> Arrays.copyOf(bytes, Math.min(bytes.length, limit + 1)));
  }

  @Override
  public boolean offersEntries(final TileName first) {
    return true;
  }

  @Override
  public Stream<String> names() {
    return files.keySet().stream();
  }

  @Override
  public boolean grows() {
    return false;
  }

  @Override
  public int readers() {
    return 2;
  }

  @Override
  public void close() {
    // Nothing is held open.
  }

  /** The first thing that is wrong; empty when nothing is. */
  static Optional<String> firstWrong(final Map<String, byte[]> files, final Wish wish) {
    try {
      new Check(new Shelf(files), wish).all();
      return Optional.empty();
    } catch (final Wrong e) {
      return Optional.of(e.place());
    }
  }

  static Optional<String> firstWrong(final Map<String, byte[]> files) {
    return firstWrong(files, wish());
  }

  static Wish wish() {
    return new Wish(MadeLog.KEY.key(), List.of(), Optional.empty(), true);
  }

  static Wish wishWith(final byte[] earlier) {
    return new Wish(
        MadeLog.KEY.key(), List.of(), Optional.of(SignedNote.parse(earlier, "earlier")), true);
  }
}
