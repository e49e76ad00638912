package nl.nabij.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/**
 * The key with which a log signs (C2SP signed-note, Ed25519).
 *
 * @param name the origin of the log
 * @param seed 32 secret bytes
 */
record LogKey(String name, byte[] seed) {

  static final int SEED_BYTES = 32;

  private static final byte ED25519 = 1;

  LogKey {
    if (name.isEmpty() || name.contains("+") || name.chars().anyMatch(Character::isWhitespace)) {
      throw new IllegalArgumentException("the name of a key has no space and no plus");
    }
  }

  static LogKey make(final String name) {
    final byte[] seed = new byte[SEED_BYTES];
    new SecureRandom().nextBytes(seed);
    return new LogKey(name, seed);
  }

  byte[] publicKey() {
    return secret().generatePublicKey().getEncoded();
  }

  /** The note of a text that ends in a line end: text, empty line, signature line. */
  String sign(final String text) {
    return text + "\n" + signature(text);
  }

  /** The signature line alone, for a text that another key signed as well. */
  String signature(final String text) {
    final byte[] message = text.getBytes(StandardCharsets.UTF_8);
    final Ed25519Signer signer = new Ed25519Signer();
    signer.init(true, secret());
    signer.update(message, 0, message.length);
    final byte[] signature = signer.generateSignature();
    final byte[] signed =
        ByteBuffer.allocate(Integer.BYTES + signature.length)
            .put(hash(name, publicKey()))
            .put(signature)
            .array();
    return "\u2014 " + name + " " + Base64.getEncoder().encodeToString(signed) + "\n";
  }

  /** The verifier key of a log as others are given it: name+hash+key. */
  static String verifier(final String name, final byte[] publicKey) {
    return name
        + "+"
        + HexFormat.of().formatHex(hash(name, publicKey))
        + "+"
        + Base64.getEncoder().encodeToString(typed(publicKey));
  }

  static byte[] hash(final String name, final byte[] publicKey) {
    return hash(name, ED25519, publicKey);
  }

  /** The first four bytes of SHA-256(name, line end, type, key). */
  static byte[] hash(final String name, final byte type, final byte[] publicKey) {
    final MessageDigest digest = Hashes.sha256();
    digest.update(name.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) '\n');
    digest.update(type);
    return Arrays.copyOf(digest.digest(publicKey), Integer.BYTES);
  }

  /** Whether the key made this signature of 64 bytes. */
  static boolean signed(final byte[] publicKey, final byte[] message, final byte[] signature) {
    final Ed25519Signer verifier = new Ed25519Signer();
    verifier.init(false, new Ed25519PublicKeyParameters(publicKey, 0));
    verifier.update(message, 0, message.length);
    return verifier.verifySignature(signature);
  }

  private static byte[] typed(final byte[] publicKey) {
    return ByteBuffer.allocate(1 + publicKey.length).put(ED25519).put(publicKey).array();
  }

  private Ed25519PrivateKeyParameters secret() {
    return new Ed25519PrivateKeyParameters(seed, 0);
  }
}
