package nl.nabij.verify;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * SHA-256 as RFC 6962, section 2.1, uses it. One for each thread: it keeps its digest and its room
 * to work in, so that a million hashes leave nothing to clean up.
 */
public final class Hashes {

  /** Bytes of a hash. */
  public static final int BYTES = 32;

  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  private final MessageDigest digest = sha256();
  private final byte[] pair = new byte[1 + 2 * BYTES];
  private final byte[] room = new byte[TileName.WIDTH * BYTES];

  public Hashes() {
    pair[0] = NODE;
  }

  /** The root of a tree without leaves. */
  public static byte[] empty() {
    return sha256().digest();
  }

  static byte[] of(final byte[]... parts) {
    final MessageDigest digest = sha256();
    for (final byte[] part : parts) {
      digest.update(part);
    }
    return digest.digest();
  }

  /**
   * Writes the hash of an entry. The byte before the entry is lost: the mark of a leaf comes there,
   * which saves copying the entry.
   */
  void leaf(
      final byte[] from, final int begin, final int length, final byte[] into, final int place) {
    from[begin - 1] = LEAF;
    digest.update(from, begin - 1, length + 1);
    finish(into, place);
  }

  /** The hash over two hashes. */
  public byte[] node(final byte[] left, final byte[] right) {
    System.arraycopy(left, 0, pair, 1, BYTES);
    System.arraycopy(right, 0, pair, 1 + BYTES, BYTES);
    digest.update(pair);
    return digest.digest();
  }

  /** The root over {@code count} hashes, a power of two up to 256, from place {@code first}. */
  byte[] root(final byte[] hashes, final int first, final int count) {
    System.arraycopy(hashes, first * BYTES, room, 0, count * BYTES);
    for (int left = count / 2; left > 0; left /= 2) {
      for (int i = 0; i < left; i++) {
        System.arraycopy(room, 2 * i * BYTES, pair, 1, 2 * BYTES);
        digest.update(pair);
        finish(room, i * BYTES);
      }
    }
    final byte[] root = new byte[BYTES];
    System.arraycopy(room, 0, root, 0, BYTES);
    return root;
  }

  private void finish(final byte[] into, final int place) {
    try {
      digest.digest(into, place, BYTES);
    } catch (final DigestException e) {
      throw new IllegalStateException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (final NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is not to be had", e);
    }
  }
}
