package nl.nabij.verify;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;

/** A key that signs in tests; the same for the same name and number. */
final class MadeKey {

  private final KeyPair pair;
  private final NoteKey key;

  MadeKey(final String name, final byte type, final int number) {
    try {
      final KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
      generator.initialize(255, new Fixed(number));
      this.pair = generator.generateKeyPair();
    } catch (final GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
    final byte[] encoded = pair.getPublic().getEncoded();
    this.key =
        new NoteKey(name, type, Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
  }

  /** Gives the seed of the key, and nothing else ever. */
  private static final class Fixed extends SecureRandom {
    private final int number;

    private Fixed(final int number) {
      this.number = number;
    }

    @Override
    public void nextBytes(final byte[] bytes) {
      Arrays.fill(bytes, (byte) number);
    }
  }

  NoteKey key() {
    return key;
  }

  /** The line with which a log signs a text. */
  String line(final String text) {
    return line(sign(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** The line with which a witness cosigns a text. */
  String cosignature(final String text, final long at) {
    final byte[] message =
        ("cosignature/v1\ntime " + at + "\n" + text).getBytes(StandardCharsets.UTF_8);
    return line(ByteBuffer.allocate(72).putLong(at).put(sign(message)).array());
  }

  private String line(final byte[] signature) {
    final byte[] all =
        ByteBuffer.allocate(4 + signature.length).put(key.id()).put(signature).array();
    return "\u2014 " + key.name() + " " + Base64.getEncoder().encodeToString(all) + "\n";
  }

  private byte[] sign(final byte[] message) {
    try {
      final Signature ed25519 = Signature.getInstance("Ed25519");
      ed25519.initSign(pair.getPrivate());
      ed25519.update(message);
      return ed25519.sign();
    } catch (final GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
