package nl.nabij.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/**
 * What is derived (HKDF-SHA-256, RFC 5869) from the keys in the keystore: a key for each use, so
 * that none does two jobs. The first one gives them all; those added later each give a wrapping
 * key, and one in a token is a wrapping key as it is.
 *
 * @param wrapping wrap the keys of dossiers
 * @param house seals what belongs to no dossier
 * @param fingerprints makes fingerprints of tokens and codes
 */
record HouseKeys(WrappingKeys wrapping, SecretKey house, SecretKey fingerprints) {

  private static final String HMAC = "HmacSHA256";

  /**
   * @param house what the key of the house and that of fingerprints derive from
   */
  static HouseKeys derive(final byte[] house, final WrappingKeys wrapping) {
    return new HouseKeys(
        wrapping, key(house, "nabij/house/1", "AES"), key(house, "nabij/fingerprint/1", HMAC));
  }

  /** The wrapping key that a key of the keystore gives. */
  static WrappingKey wrapping(final byte[] master) {
    return WrappingKey.of(key(master, "nabij/wrap/1", "AES"));
  }

  /** HMAC-SHA-256 over the use, a zero byte and the value; 32 bytes. */
  byte[] fingerprint(final String use, final byte[] value) {
    try {
      final Mac mac = Mac.getInstance(HMAC);
      mac.init(fingerprints);
      mac.update(use.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return mac.doFinal(value);
    } catch (final GeneralSecurityException e) {
      throw new IllegalStateException("HMAC-SHA-256 is not to be had", e);
    }
  }

  private static SecretKey key(final byte[] master, final String use, final String algorithm) {
    final HKDFBytesGenerator hkdf = new HKDFBytesGenerator(new SHA256Digest());
    hkdf.init(new HKDFParameters(master, null, use.getBytes(StandardCharsets.US_ASCII)));
    final byte[] bytes = new byte[32];
    hkdf.generateBytes(bytes, 0, bytes.length);
    try {
      return new SecretKeySpec(bytes, algorithm);
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }
}
