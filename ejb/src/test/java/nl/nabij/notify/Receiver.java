package nl.nabij.notify;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** What a browser does with a push message (RFC 8291, section 3, from the other side). */
final class Receiver {

  private final KeyPair keys;
  private final byte[] auth = new byte[16];

  Receiver() throws GeneralSecurityException {
    keys = Curve.newPair();
    new SecureRandom().nextBytes(auth);
  }

  byte[] point() {
    return Curve.point((ECPublicKey) keys.getPublic());
  }

  byte[] auth() {
    return auth.clone();
  }

  PushPlace at(final String endpoint) {
    final Base64.Encoder url = Base64.getUrlEncoder().withoutPadding();
    return new PushPlace(endpoint, url.encodeToString(point()), url.encodeToString(auth));
  }

  byte[] read(final byte[] body) throws GeneralSecurityException {
    final ByteBuffer buffer = ByteBuffer.wrap(body);
    final byte[] salt = new byte[16];
    buffer.get(salt);
    if (buffer.getInt() < buffer.remaining() - 66) {
      throw new GeneralSecurityException("longer than its record");
    }
    final byte[] sender = new byte[buffer.get()];
    buffer.get(sender);
    final byte[] sealed = new byte[buffer.remaining()];
    buffer.get(sealed);

    final KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
    agreement.init(keys.getPrivate());
    agreement.doPhase(Curve.publicKey(sender), true);
    final byte[] info =
        ByteBuffer.allocate(14 + 65 + 65)
            .put("WebPush: info\0".getBytes(StandardCharsets.US_ASCII))
            .put(point())
            .put(sender)
            .array();
    final byte[] shared = PushMessage.derive(auth, agreement.generateSecret(), info, 32);
    final Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        Cipher.DECRYPT_MODE,
        new SecretKeySpec(part(salt, shared, "aes128gcm", 16), "AES"),
        new GCMParameterSpec(128, part(salt, shared, "nonce", 12)));
    final byte[] padded = cipher.doFinal(sealed);
    int end = padded.length - 1;
    while (padded[end] == 0) {
      end--;
    }
    if (padded[end] != 2) {
      throw new GeneralSecurityException("not the last record");
    }
    return Arrays.copyOf(padded, end);
  }

  private static byte[] part(
      final byte[] salt, final byte[] shared, final String what, final int length)
      throws GeneralSecurityException {
    final byte[] info = ("Content-Encoding: " + what + "\0").getBytes(StandardCharsets.US_ASCII);
    return PushMessage.derive(salt, shared, info, length);
  }
}
