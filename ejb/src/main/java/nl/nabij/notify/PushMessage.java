package nl.nabij.notify;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts a push message so that only the browser can read it, and not the service that passes it
 * on: RFC 8291 over the content coding {@code aes128gcm} of RFC 8188, in one record.
 */
final class PushMessage {

  static final int RECORD = 4096;

  private static final byte LAST = 2;

  private PushMessage() {}

  /** Encrypts under a key of 16 bytes and a nonce of 12: the vault does, in this house. */
  @FunctionalInterface
  interface OnceSeal {
    byte[] once(byte[] key, byte[] nonce, byte[] plain);
  }

  /**
   * The body to POST.
   *
   * @param browser the browser's key, as an uncompressed point of 65 bytes
   * @param auth the secret that the browser shares with us, 16 bytes
   * @param own a key pair for this message alone
   * @param salt 16 random bytes, for this message alone
   * @param padTo the length up to which short messages are padded, so that it tells nothing
   */
  static byte[] encrypt(
      final OnceSeal seal,
      final byte[] plain,
      final byte[] browser,
      final byte[] auth,
      final KeyPair own,
      final byte[] salt,
      final int padTo)
      throws GeneralSecurityException {
    final byte[] ownPoint = Curve.point((ECPublicKey) own.getPublic());
    final KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
    agreement.init(own.getPrivate());
    agreement.doPhase(Curve.publicKey(browser), true);
    final byte[] keyInfo = joined(ascii("WebPush: info\0"), browser, ownPoint);
    final byte[] shared = derive(auth, agreement.generateSecret(), keyInfo, 32);
    final byte[] key = derive(salt, shared, ascii("Content-Encoding: aes128gcm\0"), 16);
    final byte[] nonce = derive(salt, shared, ascii("Content-Encoding: nonce\0"), 12);

    final byte[] padded = Arrays.copyOf(plain, Math.max(plain.length, padTo) + 1);
    padded[plain.length] = LAST;
    final byte[] sealed = seal.once(key, nonce, padded);
    return ByteBuffer.allocate(salt.length + 5 + ownPoint.length + sealed.length)
        .put(salt)
        .putInt(RECORD)
        .put((byte) ownPoint.length)
        .put(ownPoint)
        .put(sealed)
        .array();
  }

  /** HKDF (RFC 5869) with SHA-256, for at most 32 bytes. */
  static byte[] derive(final byte[] salt, final byte[] secret, final byte[] info, final int length)
      throws GeneralSecurityException {
    final byte[] drawn = mac(salt, secret);
    return Arrays.copyOf(mac(drawn, joined(info, new byte[] {1})), length);
  }

  private static byte[] mac(final byte[] key, final byte[] text) throws GeneralSecurityException {
    final Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(text);
  }

  private static byte[] joined(final byte[]... parts) {
    final ByteBuffer all =
        ByteBuffer.allocate(Arrays.stream(parts).mapToInt(part -> part.length).sum());
    Arrays.stream(parts).forEach(all::put);
    return all.array();
  }

  private static byte[] ascii(final String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
