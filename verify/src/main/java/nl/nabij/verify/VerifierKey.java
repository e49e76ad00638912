package nl.nabij.verify;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A key as it is handed over: {@code name+hash+key} (C2SP signed-note). Of a log, or of a witness
 * (tlog-cosignature).
 */
record VerifierKey(String name, byte[] hash, byte algorithm, byte[] key) {

  static final byte LOG = 1;
  static final byte WITNESS = 4;

  private static final int KEY = 32;
  private static final int SIGNATURE = 64;

  /** An Ed25519 key in X.509 form is these bytes and the key. */
  private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

  /**
   * Reads a key.
   *
   * @param algorithm {@link #LOG} or {@link #WITNESS}
   */
  static VerifierKey read(final String text, final byte algorithm) throws CannotCheck {
    final String[] parts = text.strip().split("\\+", 3);
    try {
      final byte[] hash = HexFormat.of().parseHex(parts[1]);
      final byte[] bytes = Base64.getDecoder().decode(parts[2]);
      final byte[] key = Arrays.copyOfRange(bytes, 1, bytes.length);
      if (key.length != KEY
          || bytes[0] != algorithm
          || !Arrays.equals(hash, hashOf(parts[0], algorithm, key))) {
        throw new CannotCheck("not a key of this kind: " + text);
      }
      return new VerifierKey(parts[0], hash, algorithm, key);
    } catch (final RuntimeException e) {
      throw new CannotCheck("a key has the form name+hash+key: " + text, e);
    }
  }

  /** The four bytes by which a signature says whose it is. */
  static byte[] hashOf(final String name, final byte algorithm, final byte[] key) {
    final MessageDigest digest = Hashes.sha256();
    digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
    digest.update(algorithm);
    return Arrays.copyOf(digest.digest(key), Integer.BYTES);
  }

  /** Whether one of these signatures of a note is of this key, over this text. */
  boolean signed(final Note note) {
    return note.signatures().stream()
        .filter(one -> one.name().equals(name) && Arrays.equals(one.hash(), hash))
        .anyMatch(one -> algorithm == LOG ? log(note, one.bytes()) : witness(note, one.bytes()));
  }

  private boolean log(final Note note, final byte[] signature) {
    return verify(note.text().getBytes(StandardCharsets.UTF_8), signature);
  }

  /** Over the time that it names as well (tlog-cosignature v1). */
  private boolean witness(final Note note, final byte[] timed) {
    if (timed.length != Long.BYTES + SIGNATURE) {
      return false;
    }
    final String text =
        "cosignature/v1\ntime "
            + Long.toUnsignedString(ByteBuffer.wrap(timed).getLong())
            + "\n"
            + note.text();
    return verify(
        text.getBytes(StandardCharsets.UTF_8), Arrays.copyOfRange(timed, Long.BYTES, timed.length));
  }

  private boolean verify(final byte[] message, final byte[] signature) {
    try {
      final byte[] encoded = Arrays.copyOf(X509, X509.length + KEY);
      System.arraycopy(key, 0, encoded, X509.length, KEY);
      final Signature verifier = Signature.getInstance("Ed25519");
      verifier.initVerify(
          KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
      verifier.update(message);
      return signature.length == SIGNATURE && verifier.verify(signature);
    } catch (final GeneralSecurityException e) {
      return false;
    }
  }
}
