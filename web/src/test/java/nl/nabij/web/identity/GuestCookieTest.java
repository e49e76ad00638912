package nl.nabij.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.nabij.access.Guest;
import nl.nabij.access.Origin;
import org.junit.jupiter.api.Test;

class GuestCookieTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final Instant LATER = NOON.plusSeconds(3600);
  private static final Origin ORIGIN = new Origin("10.0.0.1", "");
  private static final UUID ROOM = UUID.fromString("7f2b7a8e-2f0b-4ff4-8b10-3d7fbb2f5a11");
  private static final UUID MEERDAM = UUID.fromString("0c6d3c7e-0bd6-4a0e-9f0c-6a3b6ff7d001");
  private static final UUID YOUTH = UUID.fromString("5a3f1f5e-3a3c-4f3e-8a51-0d4f0b7c9e02");

  private final GuestCookie cookie = at(NOON, "key of the house");
  private final String written = cookie.write(ROOM, MEERDAM, YOUTH, LATER);

  @Test
  void whatWasWrittenIsReadBack() {
    assertThat(cookie.read(written, ORIGIN)).contains(new Guest(ROOM, MEERDAM, YOUTH, ORIGIN));
  }

  @Test
  void itIsGoodUntilTheRoomClosesAndNoLonger() {
    assertThat(at(LATER, "key of the house").read(written, ORIGIN)).isPresent();
    assertThat(at(LATER.plusSeconds(1), "key of the house").read(written, ORIGIN)).isEmpty();
  }

  @Test
  void anotherHousesKeyDoesNotOpenIt() {
    assertThat(at(NOON, "key of another").read(written, ORIGIN)).isEmpty();
  }

  @Property(tries = 500)
  void oneChangedBitAnywhereMakesItNothing(
      @ForAll @IntRange(max = 87) final int at, @ForAll @IntRange(max = 7) final int bit) {
    final byte[] bytes = Base64.getUrlDecoder().decode(written);
    bytes[at] ^= (byte) (1 << bit);
    final String changed = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    assertThat(cookie.read(changed, ORIGIN)).isEmpty();
  }

  @Property(tries = 200)
  void whateverElseSomebodySendsIsNothing(@ForAll final String anything) {
    assertThat(cookie.read(anything, ORIGIN)).isEmpty();
  }

  private static GuestCookie at(final Instant moment, final String key) {
    return new GuestCookie(value -> sign(key, value), Clock.fixed(moment, ZoneOffset.UTC));
  }

  private static byte[] sign(final String key, final byte[] value) {
    try {
      final Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(
          new SecretKeySpec(key.getBytes(java.nio.charset.StandardCharsets.UTF_8), "HmacSHA256"));
      return mac.doFinal(value);
    } catch (final GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
