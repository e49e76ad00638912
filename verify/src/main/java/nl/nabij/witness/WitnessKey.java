package nl.nabij.witness;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import nl.nabij.verify.CannotCheck;
import nl.nabij.verify.NoteKey;
import nl.nabij.verify.SignedNote;

/** The key of a witness: made once, kept in its folder, good for cosignatures alone. */
record WitnessKey(NoteKey verifier, PrivateKey secret) {

  private static final String ED25519 = "Ed25519";
  private static final int PUBLIC_BYTES = 32;

  /**
   * The key in the folder; a new one when there is none.
   *
   * @param name for a new key; when given for an old one it must be its name
   * @throws CannotCheck when it is another
   */
  static WitnessKey in(final Memory memory, final Optional<String> name) {
    final WitnessKey key = memory.key().map(WitnessKey::read).orElseGet(() -> make(memory, name));
    if (name.isPresent() && !name.get().equals(key.verifier.name())) {
      throw new CannotCheck("this witness is named " + key.verifier.name() + ", for good");
    }
    return key;
  }

  private static WitnessKey make(final Memory memory, final Optional<String> name) {
    final String called =
        name.orElseThrow(
            () -> new CannotCheck("a new witness needs a name: --name town.example/w"));
    try {
      final KeyPair pair = KeyPairGenerator.getInstance(ED25519).generateKeyPair();
      final byte[] encoded = pair.getPublic().getEncoded();
      final NoteKey verifier =
          new NoteKey(
              called,
              NoteKey.WITNESS,
              Arrays.copyOfRange(encoded, encoded.length - PUBLIC_BYTES, encoded.length));
      final String file =
          verifier.text()
              + "\n"
              + Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded())
              + "\n";
      memory.keepKey(file.getBytes(StandardCharsets.UTF_8));
      return new WitnessKey(verifier, pair.getPrivate());
    } catch (final GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static WitnessKey read(final byte[] file) {
    final List<String> lines = new String(file, StandardCharsets.UTF_8).lines().toList();
    try {
      return new WitnessKey(
          NoteKey.parse(lines.get(0), NoteKey.WITNESS),
          KeyFactory.getInstance(ED25519)
              .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.get(1)))));
    } catch (final GeneralSecurityException
        | IllegalArgumentException
        | IndexOutOfBoundsException e) {
      throw new CannotCheck("the key of this witness cannot be read");
    }
  }

  /** The line with which this witness cosigns the text of a checkpoint. */
  String cosign(final String text, final Instant at) {
    final long seconds = at.getEpochSecond();
    try {
      final Signature ed25519 = Signature.getInstance(ED25519);
      ed25519.initSign(secret);
      ed25519.update(SignedNote.cosignedMessage(text, seconds));
      final byte[] signature = ed25519.sign();
      final byte[] id = verifier.id();
      final byte[] all =
          ByteBuffer.allocate(id.length + Long.BYTES + signature.length)
              .put(id)
              .putLong(seconds)
              .put(signature)
              .array();
      return "\u2014 " + verifier.name() + " " + Base64.getEncoder().encodeToString(all) + "\n";
    } catch (final GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
