package nl.nabij.notify;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import nl.nabij.vault.Vault;

/** Hands a push message to the service that a browser named (RFC 8030). */
@Dependent
class PushRoute {

  /** All messages are as long as this, so that their length tells nothing. */
  static final int PADDED_TO = 128;

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration TOKEN_FOR = Duration.ofHours(12);
  private static final Duration KEPT_FOR = Duration.ofDays(3);
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private final PushKeys keys;
  private final Vault vault;
  private final Clock clock;

  @Inject
  PushRoute(final PushKeys keys, final Vault vault, final Clock clock) {
    this.keys = keys;
    this.vault = vault;
    this.clock = clock;
  }

  /** Sends; {@link NotSent#isForGood()} when this place is gone, or no place to go. */
  void send(final PushPlace place, final String text) throws NotSent {
    if (!place.leadsOutside()) {
      throw NotSent.forGood("push-inside");
    }
    final int status;
    try {
      status =
          CLIENT.send(request(place, text), HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (final IOException e) {
      throw NotSent.now("push-" + e.getClass().getSimpleName());
    } catch (final InterruptedException e) {
      Thread.currentThread().interrupt();
      throw NotSent.now("push-interrupted");
    } catch (final GeneralSecurityException e) {
      throw NotSent.forGood("push-keys");
    }
    if (status == 404 || status == 410) {
      throw NotSent.forGood("push-gone");
    } else if (status < 200 || status > 299) {
      throw NotSent.now("push-status-" + status);
    }
  }

  private HttpRequest request(final PushPlace place, final String text)
      throws GeneralSecurityException {
    final byte[] salt = new byte[16];
    RANDOM.nextBytes(salt);
    final byte[] body =
        PushMessage.encrypt(
            vault::sealOnce,
            text.getBytes(StandardCharsets.UTF_8),
            place.key(),
            place.secret(),
            Curve.newPair(),
            salt,
            PADDED_TO);
    final PushKeys.Pair pair = keys.pair();
    return HttpRequest.newBuilder(place.uri())
        .timeout(PATIENCE)
        .header("TTL", Long.toString(KEPT_FOR.toSeconds()))
        .header("Urgency", "normal")
        // A newer message takes the place of one that waits at the service.
        .header("Topic", "bericht")
        .header("Content-Encoding", "aes128gcm")
        .header("Content-Type", "application/octet-stream")
        .header(
            "Authorization",
            Vapid.header(
                place.uri(),
                clock.instant().plus(TOKEN_FOR),
                System.getProperty("nabij.security-contact", "mailto:security@nabij.example"),
                pair.key(),
                pair.point()))
        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
        .build();
  }
}
