package nl.nabij.verify;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A key that signs notes (C2SP signed-note), as it is handed over: {@code name+hash+key}.
 *
 * @param type {@link #LOG} or {@link #WITNESS}
 * @param key 32 bytes of Ed25519
 */
public record NoteKey(String name, byte type, byte[] key) {

  /** Signs the text of a note. */
  public static final byte LOG = 1;

  /** Signs the text and a time (C2SP tlog-cosignature). */
  public static final byte WITNESS = 4;

  static final int ID_BYTES = 4;
  private static final int KEY_BYTES = 32;

  /** An Ed25519 key in X.509 form is these bytes and the key (RFC 8410). */
  private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

  public NoteKey {
    if (!isName(name)) {
      throw new CannotCheck("a key has a name without spaces and plus signs");
    }
    if (key.length != KEY_BYTES) {
      throw new CannotCheck("the key of " + name + " is not one of Ed25519, it is not 32 bytes");
    }
  }

  static boolean isName(final String name) {
    return !name.isEmpty()
        && name.chars()
            .noneMatch(c -> c == '+' || Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /**
   * Reads {@code name+hash+key}.
   *
   * @throws CannotCheck when it is not a key of that type
   */
  public static NoteKey parse(final String text, final byte type) {
    final String[] parts = text.strip().split("\\+", 3);
    final byte[] typed = parts.length == 3 ? decode(parts[2]).orElse(null) : null;
    if (typed == null || typed.length != 1 + KEY_BYTES) {
      throw new CannotCheck("a key is written as name+hash+key, not as \"" + text + "\"");
    }
    if (typed[0] != type) {
      throw new CannotCheck(
          "the key of "
              + parts[0]
              + (type == LOG
                  ? " is not the key of a log with Ed25519 (type 1)"
                  : " is not the key of a witness with Ed25519 (type 4)"));
    }
    final NoteKey key = new NoteKey(parts[0], type, Arrays.copyOfRange(typed, 1, typed.length));
    if (!HexFormat.of().formatHex(key.id()).equals(parts[1])) {
      throw new CannotCheck(
          "the key of " + parts[0] + " does not fit its hash: a slip in copying?");
    }
    return key;
  }

  /** As it is handed over. */
  public String text() {
    return name
        + "+"
        + HexFormat.of().formatHex(id())
        + "+"
        + Base64.getEncoder().encodeToString(typed());
  }

  /** The four bytes by which a signature says whose it is. */
  public byte[] id() {
    final byte[] hash =
        Hashes.of(name.getBytes(StandardCharsets.UTF_8), new byte[] {'\n'}, typed());
    return Arrays.copyOf(hash, ID_BYTES);
  }

  private byte[] typed() {
    final byte[] typed = new byte[1 + key.length];
    typed[0] = type;
    System.arraycopy(key, 0, typed, 1, key.length);
    return typed;
  }

  boolean signed(final byte[] message, final byte[] signature) {
    try {
      final byte[] encoded = Arrays.copyOf(X509, X509.length + key.length);
      System.arraycopy(key, 0, encoded, X509.length, key.length);
      final PublicKey known =
          KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
      final Signature ed25519 = Signature.getInstance("Ed25519");
      ed25519.initVerify(known);
      ed25519.update(message);
      return ed25519.verify(signature);
    } catch (final GeneralSecurityException e) {
      return false;
    }
  }

  /** Base64 in the one way to write it: the bits that it leaves unused are zero. */
  static Optional<byte[]> decode(final String text) {
    try {
      final byte[] bytes = Base64.getDecoder().decode(text);
      return Base64.getEncoder().encodeToString(bytes).equals(text)
          ? Optional.of(bytes)
          : Optional.empty();
    } catch (final IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
