package nl.nabij.verify;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hashes of RFC 6962: a leaf and a node never have the same one. */
final class Hashes {

  static final int BYTES = 32;

  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  private Hashes() {}

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (final NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] leaf(
      final MessageDigest digest, final byte[] bytes, final int offset, final int length) {
    digest.update(LEAF);
    digest.update(bytes, offset, length);
    return digest.digest();
  }

  static byte[] node(final MessageDigest digest, final byte[] left, final byte[] right) {
    digest.update(NODE);
    digest.update(left);
    return digest.digest(right);
  }
}
