package nl.nabij.access;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import nl.nabij.audit.Logged;

/** The place of an entry in the list, newest first, as text that means nothing to others. */
record Cursor(Instant at, UUID id) {

  private static final int BYTES = Long.BYTES * 3;

  /** Microseconds to the year 9999, so that a made-up cursor stays within what a database knows. */
  private static final long LAST = 253_370_764_800_000_000L;

  static Cursor after(final Logged last) {
    return new Cursor(last.at(), last.id());
  }

  String text() {
    final byte[] bytes =
        ByteBuffer.allocate(BYTES)
            .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, at))
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /**
   * @throws Rejected {@code cursor} when the text is not from {@link #text}
   */
  static Cursor read(final String text) {
    try {
      final byte[] bytes = Base64.getUrlDecoder().decode(text);
      if (bytes.length != BYTES) {
        throw new IllegalArgumentException("length");
      }
      final ByteBuffer buffer = ByteBuffer.wrap(bytes);
      final long micros = buffer.getLong();
      if (micros < 0 || micros > LAST) {
        throw new IllegalArgumentException("time");
      }
      return new Cursor(
          Instant.EPOCH.plus(micros, ChronoUnit.MICROS),
          new UUID(buffer.getLong(), buffer.getLong()));
    } catch (final IllegalArgumentException e) {
      throw new Rejected(Rejected.Kind.INVALID, "cursor");
    }
  }
}
