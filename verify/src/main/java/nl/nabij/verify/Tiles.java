package nl.nabij.verify;

import java.util.Arrays;
import java.util.Optional;

/** Reads tiles and bundles at their right length, and says which one is not of it. */
record Tiles(Store store) {

  private static final int MAX_ENTRY = 65_535;

  /** Entries one after the other, each after its length. */
  record Bundle(TileName name, byte[] bytes, boolean more) {}

  /** The hashes of a tile, exactly as many as its width. */
  byte[] hashes(final TileName name) {
    final int length = name.width() * Hashes.BYTES;
    final Optional<byte[]> own = store.read(name.path(), length);
    if (own.isPresent()) {
      return exactly(name, own.get(), length);
    }
    // Once a tile is full, a log may throw away what it was before.
    final byte[] full = instead(name, TileName.WIDTH * Hashes.BYTES);
    return Arrays.copyOf(exactly(name.full(), full, TileName.WIDTH * Hashes.BYTES), length);
  }

  /** A bundle of entries, not looked into yet. */
  Bundle entries(final TileName name) {
    final Optional<byte[]> own = store.read(name.path(), limit(name.width()));
    if (own.isPresent()) {
      return new Bundle(name, own.get(), false);
    }
    return new Bundle(name, instead(name, limit(TileName.WIDTH)), true);
  }

  private static int limit(final int width) {
    return width * (Short.BYTES + MAX_ENTRY);
  }

  private byte[] instead(final TileName name, final int limit) {
    return Optional.of(name)
        .filter(one -> store.grows() && one.width() < TileName.WIDTH)
        .flatMap(one -> store.read(one.full().path(), limit))
        .orElseThrow(() -> new Wrong(name.path(), "missing"));
  }

  private static byte[] exactly(final TileName name, final byte[] bytes, final int length) {
    if (bytes.length < length) {
      throw new Wrong(name.path(), "cut off, " + bytes.length + " of " + length + " bytes");
    }
    if (bytes.length > length) {
      throw new Wrong(name.path(), "longer than its " + length / Hashes.BYTES + " hashes");
    }
    return bytes;
  }
}
