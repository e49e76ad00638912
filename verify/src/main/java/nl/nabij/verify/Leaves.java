package nl.nabij.verify;

import java.util.Arrays;

/** Checks entries against their hashes. One for each thread. */
final class Leaves {

  private final Hashes hashes = new Hashes();
  private final byte[] hash = new byte[Hashes.BYTES];

  Hashes hashes() {
    return hashes;
  }

  /**
   * Checks that a bundle has just these entries.
   *
   * @param leaves their hashes, known to be right
   * @throws Wrong with the first entry that is not the one that was signed
   */
  void check(final Tiles.Bundle bundle, final byte[] leaves) {
    final TileName name = bundle.name();
    final byte[] bytes = bundle.bytes();
    final long first = name.number() * TileName.WIDTH;
    int at = 0;
    for (int i = 0; i < name.width(); i++) {
      final int length = length(bytes, at);
      if (length < 0) {
        throw Wrong.entry(first + i, name.path() + " ends before the end of this entry");
      }
      at += Short.BYTES;
      hashes.leaf(bytes, at, length, hash, 0);
      if (!Arrays.equals(hash, 0, Hashes.BYTES, leaves, i * Hashes.BYTES, (i + 1) * Hashes.BYTES)) {
        throw Wrong.entry(first + i, "not the entry that was signed, in " + name.path());
      }
      at += length;
    }
    if (at < bytes.length && !bundle.more()) {
      throw Wrong.entry(first + name.width(), "was not signed, at the end of " + name.path());
    }
  }

  /** The hashes of the entries of a bundle, as many as there are whole ones. */
  byte[] of(final Tiles.Bundle bundle) {
    final byte[] bytes = bundle.bytes().clone();
    final byte[] leaves = new byte[bundle.name().width() * Hashes.BYTES];
    int at = 0;
    for (int i = 0; i < bundle.name().width(); i++) {
      final int length = length(bytes, at);
      if (length < 0) {
        return Arrays.copyOf(leaves, i * Hashes.BYTES);
      }
      hashes.leaf(bytes, at + Short.BYTES, length, leaves, i * Hashes.BYTES);
      at += Short.BYTES + length;
    }
    return leaves;
  }

  /** The length of the entry that begins here; negative when it is not all there. */
  private static int length(final byte[] bytes, final int at) {
    if (at + Short.BYTES > bytes.length) {
      return -1;
    }
    final int length =
        Byte.toUnsignedInt(bytes[at]) << Byte.SIZE | Byte.toUnsignedInt(bytes[at + 1]);
    return at + Short.BYTES + length > bytes.length ? -1 : length;
  }
}
