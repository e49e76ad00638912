package nl.nabij.notify;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.nabij.access.Rejected;
import nl.nabij.calendar.DemoTime;

/**
 * Where a browser can be woken (RFC 8030), with its keys in base64url. A browser says this, so
 * anybody can say anything: an address of a machine inside would make the house knock there. Only
 * {@code https} on its own port to a named host outside is taken, and the address behind the name
 * is looked at again before each message. In a demo this machine itself will do, too.
 *
 * @param endpoint at most 1,000 characters
 * @param p256dh a point on P-256, 65 bytes
 * @param auth 16 bytes
 */
public record PushPlace(String endpoint, String p256dh, String auth) {

  private static final int LONGEST = 1_000;
  private static final int AUTH = 16;
  private static final int HTTPS = 443;
  private static final Pattern NAMED =
      Pattern.compile("(?=.{4,253}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z][a-z0-9-]*");
  private static final List<String> INSIDE = List.of("localhost", "127.0.0.1");

  /**
   * Looks at what a browser said.
   *
   * @throws Rejected INVALID ({@code push-place}) when we do not go there, or it is no key
   */
  public PushPlace {
    if (endpoint == null || p256dh == null || auth == null) {
      throw rejected();
    }
    uri(endpoint);
    try {
      Curve.publicKey(decoded(p256dh));
    } catch (final GeneralSecurityException e) {
      throw rejected();
    }
    if (decoded(auth).length != AUTH) {
      throw rejected();
    }
  }

  URI uri() {
    return uri(endpoint);
  }

  byte[] key() {
    return decoded(p256dh);
  }

  byte[] secret() {
    return decoded(auth);
  }

  /** Whether the name leads outside, now. The machine keeps what it heard for half a minute. */
  boolean leadsOutside() {
    if (demo(uri())) {
      return true;
    }
    try {
      for (final InetAddress address : InetAddress.getAllByName(uri().getHost())) {
        if (isInside(address)) {
          return false;
        }
      }
      return true;
    } catch (final UnknownHostException e) {
      return false;
    }
  }

  static boolean isInside(final InetAddress address) {
    final byte[] bytes = address.getAddress();
    final int first = bytes[0] & 0xff;
    final int second = bytes[1] & 0xff;
    final boolean four = bytes.length == 4;
    return address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()
        // Shared by a provider (RFC 6598), this network, tests (RFC 2544), and what has no use.
        || four && first == 100 && second >= 64 && second < 128
        || four && (first == 0 || first >= 240)
        || four && first == 198 && (second == 18 || second == 19)
        || four && first == 192 && second == 0
        // Unique local (RFC 4193), and addresses that carry one of the older kind.
        || !four && (first & 0xfe) == 0xfc
        || !four && first == 0x00
        || !four && first == 0x20 && second == 0x02;
  }

  private static URI uri(final String endpoint) {
    final URI uri;
    try {
      uri = new URI(endpoint);
    } catch (final URISyntaxException e) {
      throw rejected();
    }
    final String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
    final boolean outside =
        "https".equals(uri.getScheme())
            && (uri.getPort() == -1 || uri.getPort() == HTTPS)
            && NAMED.matcher(host).matches();
    if (endpoint.length() > LONGEST
        || uri.getUserInfo() != null
        || uri.getFragment() != null
        || !outside && !demo(uri)) {
      throw rejected();
    }
    return uri;
  }

  private static boolean demo(final URI uri) {
    return DemoTime.enabled() && INSIDE.contains(uri.getHost());
  }

  private static byte[] decoded(final String text) {
    try {
      return Base64.getUrlDecoder().decode(text);
    } catch (final IllegalArgumentException e) {
      throw rejected();
    }
  }

  private static Rejected rejected() {
    return new Rejected(Rejected.Kind.INVALID, "push-place");
  }
}
