package nl.nabij.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 as RFC 6962, section 2.1, uses it: a leaf can never pose as a node. */
final class Hashes {

  /** Bytes of a hash. */
  static final int BYTES = 32;

  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  private Hashes() {}

  /** The root of a tree without leaves. */
  static byte[] empty() {
    return sha256().digest();
  }

  static byte[] leaf(final byte[] entry) {
    final MessageDigest digest = sha256();
    digest.update(LEAF);
    return digest.digest(entry);
  }

  static byte[] node(final byte[] left, final byte[] right) {
    final MessageDigest digest = sha256();
    digest.update(NODE);
    digest.update(left);
    return digest.digest(right);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (final NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is not to be had", e);
    }
  }
}
