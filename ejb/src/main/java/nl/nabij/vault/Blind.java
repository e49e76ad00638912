package nl.nabij.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Hashes by which something is found again without being readable (a blind index). */
final class Blind {

  private static final String HMAC = "HmacSHA256";

  private Blind() {}

  /** The key of an index is the HMAC of its use under the dossier's key (as HKDF-Expand does). */
  static List<Long> hashes(
      final SecretKey dossier, final String use, final Collection<String> values) {
    try {
      final Mac mac = Mac.getInstance(HMAC);
      mac.init(dossier);
      final byte[] key = mac.doFinal(("blind/" + use + "\1").getBytes(StandardCharsets.UTF_8));
      mac.init(new SecretKeySpec(key, HMAC));
      return values.stream()
          .map(value -> mac.doFinal(value.getBytes(StandardCharsets.UTF_8)))
          .map(hash -> ByteBuffer.wrap(hash).getLong())
          .toList();
    } catch (final GeneralSecurityException e) {
      throw new IllegalStateException("HMAC-SHA-256 is not to be had", e);
    }
  }
}
