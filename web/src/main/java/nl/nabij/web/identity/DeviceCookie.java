package nl.nabij.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The cookie by which a tied device is known: a random secret, of which the house keeps only a
 * fingerprint. The prefix makes browsers insist on Secure, this host alone and the whole site.
 */
public final class DeviceCookie {
  public static final String NAME = "__Host-nabij";

  /** Browsers keep no cookie longer than 400 days. */
  static final Duration KEPT = Duration.ofDays(400);

  /** 256 bits in base64url. */
  private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

  private DeviceCookie() {}

  /** What a request brings in this cookie, if anything. */
  static Optional<String> read(final HttpServletRequest request) {
    return Cookies.value(request, NAME);
  }

  static boolean wellFormed(final String secret) {
    return SECRET.matcher(secret).matches();
  }

  /** Ties the browser. */
  public static NewCookie tie(final String secret) {
    return Cookies.make(NAME, secret, KEPT);
  }

  /** Takes the cookie back. */
  public static NewCookie end() {
    return Cookies.make(NAME, "", Duration.ZERO);
  }
}
