package nl.nabij.demo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Chance that falls the same way every time: all of it hangs on one seed and the name of a thing.
 */
final class Chance {

  private static final String SEED = "nabij-1";

  private final SplittableRandom random;

  private Chance(final long seed) {
    this.random = new SplittableRandom(seed);
  }

  static Chance of(final String thing) {
    try {
      final byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((SEED + ":" + thing).getBytes(StandardCharsets.UTF_8));
      return new Chance(ByteBuffer.wrap(hash).getLong());
    } catch (final NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** From {@code least} to {@code most}, both included. */
  int between(final int least, final int most) {
    return random.nextInt(least, most + 1);
  }

  /** True {@code percent} times in a hundred. */
  boolean in100(final int percent) {
    return random.nextInt(100) < percent;
  }

  <T> T pick(final List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  UUID id() {
    final long most = random.nextLong() & ~0xf000L | 0x4000L;
    final long least = random.nextLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
    return new UUID(most, least);
  }
}
