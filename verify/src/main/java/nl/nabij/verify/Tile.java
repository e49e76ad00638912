package nl.nabij.verify;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;

/**
 * A tile of hashes, after it was read: of the lowest level, compared with its entries when those
 * are there.
 *
 * @param hashes 1 to 256, one after the other
 * @param entries whether the entries were there
 */
record Tile(int level, long index, byte[] hashes, boolean entries) {

  static final int WIDTH = 256;
  static final int HEIGHT = 8;

  private static final int LONGEST_BUNDLE = WIDTH * (2 + 0xFFFF);

  int width() {
    return hashes.length / Hashes.BYTES;
  }

  byte[] hash(final int number) {
    return Arrays.copyOfRange(hashes, number * Hashes.BYTES, (number + 1) * Hashes.BYTES);
  }

  /** The root of a full tile. */
  byte[] root() {
    final MessageDigest digest = Hashes.sha256();
    byte[][] row = new byte[width()][];
    for (int i = 0; i < row.length; i++) {
      row[i] = hash(i);
    }
    while (row.length > 1) {
      final byte[][] above = new byte[row.length / 2][];
      for (int i = 0; i < above.length; i++) {
        above[i] = Hashes.node(digest, row[2 * i], row[2 * i + 1]);
      }
      row = above;
    }
    return row[0];
  }

  /** Reads a tile of this width, which must be there and have it. */
  static Tile read(final Place place, final int level, final long index, final int width)
      throws Wrong, CannotCheck {
    final String path = "tile/" + level + "/" + address(index, width);
    final byte[] hashes =
        place.get(path, WIDTH * Hashes.BYTES).orElseThrow(() -> new Wrong("there is no " + path));
    if (hashes.length != width * Hashes.BYTES) {
      throw new Wrong(path + " has " + hashes.length + " bytes, and not " + width + " hashes");
    }
    return new Tile(level, index, hashes, false);
  }

  /** Reads a tile of the lowest level, and compares each of its entries that is there. */
  static Tile withEntries(final Place place, final long index, final int width)
      throws Wrong, CannotCheck {
    final Tile tile = read(place, 0, index, width);
    final String path = "tile/entries/" + address(index, width);
    final Optional<byte[]> bundle = place.get(path, LONGEST_BUNDLE);
    if (bundle.isEmpty()) {
      return tile;
    }
    final byte[] bytes = bundle.get();
    final MessageDigest digest = Hashes.sha256();
    int at = 0;
    for (int i = 0; i < width; i++) {
      final long number = index * WIDTH + i;
      if (at + 2 > bytes.length) {
        throw new Wrong("entry " + number + " is missing");
      }
      final int length = (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
      if (at + 2 + length > bytes.length) {
        throw new Wrong("entry " + number + " is cut off");
      }
      final byte[] leaf = Hashes.leaf(digest, bytes, at + 2, length);
      if (!Arrays.equals(
          leaf, 0, Hashes.BYTES, tile.hashes, i * Hashes.BYTES, (i + 1) * Hashes.BYTES)) {
        throw new Wrong("entry " + number + " is not the one that was logged");
      }
      at += 2 + length;
    }
    if (at != bytes.length) {
      throw new Wrong(
          "after entry " + (index * WIDTH + width - 1) + " stands more than was logged");
    }
    return new Tile(0, index, tile.hashes, true);
  }

  /** How an index is written: 1234067 is {@code x001/x234/067}; less than full with its width. */
  static String address(final long index, final int width) {
    String path = "%03d".formatted(index % 1_000);
    for (long rest = index / 1_000; rest > 0; rest /= 1_000) {
      path = "x%03d/".formatted(rest % 1_000) + path;
    }
    return width == WIDTH ? path : path + ".p/" + width;
  }
}
