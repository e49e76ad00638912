package nl.nabij.call;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Credentials for a TURN relay that need no account: the user name is the second (Unix time) until
 * which it is good, a colon and the peer; the password is base64(HMAC-SHA1(shared secret, user
 * name)). After «A REST API For Access To TURN Services» (draft-uberti-behave-turn-rest-00).
 *
 * @param urls {@code turn:}, {@code turns:} or {@code stun:} addresses; empty when there is no
 *     relay
 * @param secret shared with the relay
 * @param life how long a credential is good; a relay checks it at each refresh, so it has to
 *     outlive the longest call
 */
record TurnCredentials(List<String> urls, String secret, Duration life) {

  /** Four hours of talk, with the time before and after in which the room is open. */
  static final Duration LIFE = Duration.ofHours(6);

  TurnCredentials {
    urls = List.copyOf(urls);
    if (urls.stream().anyMatch(TurnCredentials::relay) && secret.isBlank()) {
      throw new IllegalStateException("nabij.turn.urls needs nabij.turn.secret");
    }
  }

  /**
   * As configured: {@code nabij.turn.urls}, separated by commas; {@code nabij.turn.secret}; {@code
   * nabij.turn.ttl} in seconds, 21,600 if not given.
   */
  static TurnCredentials configured() {
    return new TurnCredentials(
        Arrays.stream(System.getProperty("nabij.turn.urls", "").split(","))
            .map(String::strip)
            .filter(url -> !url.isEmpty())
            .toList(),
        System.getProperty("nabij.turn.secret", ""),
        Duration.ofSeconds(Long.getLong("nabij.turn.ttl", LIFE.toSeconds())));
  }

  /** What a browser is given; empty when there is no relay, and none when calls stay direct. */
  List<IceServer> issue(final String peer, final Instant now) {
    final List<String> relays = urls.stream().filter(TurnCredentials::relay).toList();
    final List<String> mirrors = urls.stream().filter(url -> !relay(url)).toList();
    final List<IceServer> servers = new ArrayList<>();
    if (!mirrors.isEmpty()) {
      servers.add(new IceServer(mirrors, null, null));
    }
    if (!relays.isEmpty()) {
      final String user = now.plus(life).getEpochSecond() + ":" + peer;
      servers.add(new IceServer(relays, user, password(user)));
    }
    return servers;
  }

  String password(final String user) {
    try {
      final Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
      return Base64.getEncoder().encodeToString(mac.doFinal(user.getBytes(StandardCharsets.UTF_8)));
    } catch (final GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean relay(final String url) {
    return url.startsWith("turn:") || url.startsWith("turns:");
  }
}
