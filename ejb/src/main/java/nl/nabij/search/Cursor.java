package nl.nabij.search;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import nl.nabij.access.Rejected;
import nl.nabij.conversation.Place;

/** Where a search goes on, as text that means nothing to others. */
final class Cursor {

  private static final int BYTES = Long.BYTES * 4;

  /** Microseconds to the year 9999, so that a made-up cursor stays within what a database knows. */
  private static final long LAST = 253_370_764_800_000_000L;

  private Cursor() {}

  static String text(final TokenTable.Candidate last) {
    final UUID thread = last.place().thread();
    final byte[] bytes =
        ByteBuffer.allocate(BYTES)
            .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, last.at()))
            .putLong(thread.getMostSignificantBits())
            .putLong(thread.getLeastSignificantBits())
            .putLong(last.place().seq())
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /**
   * Null for null.
   *
   * @throws Rejected {@code cursor} when the text is not from {@link #text}
   */
  static TokenTable.Candidate read(final String text) {
    if (text == null) {
      return null;
    }
    try {
      final ByteBuffer buffer = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
      if (buffer.remaining() != BYTES) {
        throw new IllegalArgumentException("length");
      }
      final long micros = buffer.getLong();
      if (micros < 0 || micros > LAST) {
        throw new IllegalArgumentException("time");
      }
      final UUID thread = new UUID(buffer.getLong(), buffer.getLong());
      return new TokenTable.Candidate(
          new Place(thread, buffer.getLong()), Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
    } catch (final IllegalArgumentException e) {
      throw new Rejected(Rejected.Kind.INVALID, "cursor");
    }
  }
}
