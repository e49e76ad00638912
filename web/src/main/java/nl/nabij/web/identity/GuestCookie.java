package nl.nabij.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.nabij.access.Guest;
import nl.nabij.access.Origin;
import nl.nabij.vault.Vault;

/**
 * The cookie of whoever came by a join link: which room, until when, signed by the vault. It says
 * no name, and it opens the waiting room of that one call.
 *
 * <p>Laid out as room, organisation and dossier (16 bytes each), the last second it is good for (8
 * bytes) and an HMAC-SHA-256 over these (32 bytes), in base64url.
 */
@ApplicationScoped
public class GuestCookie {
  public static final String NAME = "__Host-nabij-guest";

  private static final int SIGNED = 3 * 16 + 8;
  private static final int WHOLE = SIGNED + 32;
  private static final String USE = "guest-cookie";

  private final UnaryOperator<byte[]> sign;
  private final Clock clock;

  /** For the container, which makes a proxy of this bean. */
  protected GuestCookie() {
    this(UnaryOperator.identity(), null);
  }

  @Inject
  public GuestCookie(final Vault vault, final Clock clock) {
    this(value -> vault.fingerprint(USE, value), clock);
  }

  GuestCookie(final UnaryOperator<byte[]> sign, final Clock clock) {
    this.sign = sign;
    this.clock = clock;
  }

  /** The cookie for a guest of this room, until {@code closesAt}. */
  public NewCookie of(
      final UUID room, final UUID organisation, final UUID dossier, final Instant closesAt) {
    final Duration kept = Duration.between(clock.instant(), closesAt);
    return Cookies.make(NAME, write(room, organisation, dossier, closesAt), kept);
  }

  /** The guest whom a request proves to be one of this room, if it does. */
  Optional<Guest> read(final HttpServletRequest request, final UUID room) {
    return Cookies.value(request, NAME)
        .flatMap(value -> read(value, new Origin(request.getRemoteAddr(), "")))
        .filter(guest -> guest.id().equals(room));
  }

  String write(
      final UUID room, final UUID organisation, final UUID dossier, final Instant closesAt) {
    final ByteBuffer bytes = ByteBuffer.allocate(WHOLE);
    put(bytes, room);
    put(bytes, organisation);
    put(bytes, dossier);
    bytes.putLong(closesAt.getEpochSecond());
    bytes.put(sign.apply(Arrays.copyOf(bytes.array(), SIGNED)));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  Optional<Guest> read(final String value, final Origin origin) {
    final byte[] whole;
    try {
      whole = Base64.getUrlDecoder().decode(value);
    } catch (final IllegalArgumentException e) {
      return Optional.empty();
    }
    if (whole.length != WHOLE) {
      return Optional.empty();
    }
    final byte[] expected = sign.apply(Arrays.copyOf(whole, SIGNED));
    if (!MessageDigest.isEqual(expected, Arrays.copyOfRange(whole, SIGNED, WHOLE))) {
      return Optional.empty();
    }
    final ByteBuffer bytes = ByteBuffer.wrap(whole);
    final Guest guest = new Guest(id(bytes), id(bytes), id(bytes), origin);
    return clock.instant().getEpochSecond() <= bytes.getLong()
        ? Optional.of(guest)
        : Optional.empty();
  }

  private static void put(final ByteBuffer bytes, final UUID id) {
    bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
  }

  private static UUID id(final ByteBuffer bytes) {
    return new UUID(bytes.getLong(), bytes.getLong());
  }
}
