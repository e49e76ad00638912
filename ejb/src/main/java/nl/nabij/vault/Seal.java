package nl.nabij.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM (NIST SP 800-38D) in the form kept in the database: a version byte, a random nonce of
 * 96 bits, the ciphertext and its tag of 128 bits. Random nonces are safe for 2^32 seals a key,
 * which no dossier reaches.
 */
final class Seal {

  /** Bytes that a seal adds to its contents. */
  static final int OVERHEAD = 1 + 12 + 16;

  private static final byte VERSION = 1;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final SecureRandom RANDOM = new SecureRandom();

  private Seal() {}

  static byte[] close(final SecretKey key, final byte[] place, final byte[] plain) {
    try {
      return close(Cipher.getInstance(CIPHER), key, place, plain);
    } catch (final GeneralSecurityException e) {
      throw new IllegalStateException("AES-256-GCM is not to be had", e);
    }
  }

  /** The same with a key that only one provider can use. */
  static byte[] closeIn(
      final Provider provider, final SecretKey key, final byte[] place, final byte[] plain)
      throws GeneralSecurityException {
    return close(Cipher.getInstance(CIPHER, provider), key, place, plain);
  }

  private static byte[] close(
      final Cipher cipher, final SecretKey key, final byte[] place, final byte[] plain)
      throws GeneralSecurityException {
    final byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    final byte[] sealed = new byte[OVERHEAD + plain.length];
    sealed[0] = VERSION;
    System.arraycopy(nonce, 0, sealed, 1, NONCE_BYTES);
    cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(new byte[] {VERSION});
    cipher.updateAAD(place);
    cipher.doFinal(plain, 0, plain.length, sealed, 1 + NONCE_BYTES);
    return sealed;
  }

  /**
   * @throws SealBroken when one bit of key, place or seal is another
   */
  static byte[] open(final SecretKey key, final byte[] place, final byte[] sealed) {
    check(sealed);
    try {
      return open(Cipher.getInstance(CIPHER), key, place, sealed);
    } catch (final AEADBadTagException e) {
      throw new SealBroken("the seal does not fit its key or its place");
    } catch (final GeneralSecurityException e) {
      throw new IllegalStateException("AES-256-GCM is not to be had", e);
    }
  }

  /**
   * The same with a key that only one provider can use, after {@link #check}.
   *
   * @throws AEADBadTagException when one bit of key, place or seal is another
   */
  static byte[] openIn(
      final Provider provider, final SecretKey key, final byte[] place, final byte[] sealed)
      throws GeneralSecurityException {
    return open(Cipher.getInstance(CIPHER, provider), key, place, sealed);
  }

  /**
   * @throws SealBroken when this cannot be a seal at all
   */
  static void check(final byte[] sealed) {
    if (sealed.length < OVERHEAD || sealed[0] != VERSION) {
      throw new SealBroken("not a seal of a known version");
    }
  }

  private static byte[] open(
      final Cipher cipher, final SecretKey key, final byte[] place, final byte[] sealed)
      throws GeneralSecurityException {
    cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, 1, NONCE_BYTES));
    cipher.updateAAD(new byte[] {VERSION});
    cipher.updateAAD(place);
    return cipher.doFinal(sealed, 1 + NONCE_BYTES, sealed.length - 1 - NONCE_BYTES);
  }

  /** Ciphertext and tag alone, under a key and a nonce that are used for nothing else. */
  static byte[] once(final byte[] key, final byte[] nonce, final byte[] plain) {
    try {
      final Cipher cipher = Cipher.getInstance(CIPHER);
      cipher.init(
          Cipher.ENCRYPT_MODE,
          new SecretKeySpec(key, "AES"),
          new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(plain);
    } catch (final GeneralSecurityException e) {
      throw new IllegalStateException("AES-128-GCM is not to be had", e);
    }
  }

  /** Where a seal of a dossier belongs: 16 bytes of its id, then the context. */
  static byte[] place(final UUID dossier, final String context) {
    final byte[] where = context.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(16 + where.length)
        .putLong(dossier.getMostSignificantBits())
        .putLong(dossier.getLeastSignificantBits())
        .put(where)
        .array();
  }
}
