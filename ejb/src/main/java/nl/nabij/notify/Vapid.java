package nl.nabij.notify;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;

/** Tells a push service who is sending, so that it can complain to somebody (RFC 8292). */
final class Vapid {

  private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

  private Vapid() {}

  /** The value of the header {@code Authorization}. */
  static String header(
      final URI endpoint,
      final Instant expires,
      final String contact,
      final PrivateKey key,
      final byte[] point)
      throws GeneralSecurityException {
    final String claims = claims(endpoint, expires, contact);
    final Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
    signature.initSign(key);
    signature.update(claims.getBytes(StandardCharsets.US_ASCII));
    return "vapid t="
        + claims
        + "."
        + URL.encodeToString(signature.sign())
        + ", k="
        + URL.encodeToString(point);
  }

  /** What is signed: a JWT's header and claims. */
  static String claims(final URI endpoint, final Instant expires, final String contact) {
    final ObjectNode said = new ObjectMapper().createObjectNode();
    said.put("aud", endpoint.getScheme() + "://" + endpoint.getAuthority());
    said.put("exp", expires.getEpochSecond());
    said.put("sub", contact);
    return encoded("{\"typ\":\"JWT\",\"alg\":\"ES256\"}") + "." + encoded(said.toString());
  }

  private static String encoded(final String json) {
    return URL.encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }
}
