package nl.nabij.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnCredentialsTest {

  private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000L - 21_600L);
  private static final String PEER = "3f0e4c6a-1f0c-4f58-9d3e-1f7a2d9b6c11";

  /** Computed with {@code openssl dgst -sha1 -hmac 'a shared secret' -binary | base64}. */
  private static final String PASSWORD = "0Y1PAFOj8xS40hov2j0KXm2YrcM=";

  private final TurnCredentials credentials =
      new TurnCredentials(
          List.of("stun:relay.example:3478", "turn:relay.example:3478?transport=udp"),
          "a shared secret",
          TurnCredentials.LIFE);

  @Test
  void theyAreWhatARelayWithTheSameSecretComputes() {
    assertThat(credentials.issue(PEER, NOW))
        .containsExactly(
            new IceServer(List.of("stun:relay.example:3478"), null, null),
            new IceServer(
                List.of("turn:relay.example:3478?transport=udp"), "1700000000:" + PEER, PASSWORD));
  }

  @Test
  void theyOutliveTheLongestAppointment() {
    assertThat(credentials.life()).isGreaterThan(Duration.ofMinutes(30 + 240 + 60));
  }

  @Test
  void withoutARelayThereAreNone() {
    assertThat(new TurnCredentials(List.of(), "", TurnCredentials.LIFE).issue(PEER, NOW)).isEmpty();
  }

  @Test
  void aRelayWithoutASecretIsRefused() {
    assertThatThrownBy(
            () -> new TurnCredentials(List.of("turns:relay.example"), " ", TurnCredentials.LIFE))
        .isInstanceOf(IllegalStateException.class);
  }
}
