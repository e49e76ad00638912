package nl.nabij.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitsTest {
  private final Wall wall = new Wall();
  private final RateLimits limits = new RateLimits(wall, 1);

  @Test
  void whoGuessesWaitsAfterTwentyTries() {
    for (int i = 0; i < 20; i++) {
      assertThat(limits.take(RateLimits.Limit.GUESS, "10.0.0.1")).isEmpty();
    }
    assertThat(limits.take(RateLimits.Limit.GUESS, "10.0.0.1")).contains(6);
  }

  @Test
  void whoWaitedMayTryAgainButOnlyOnce() {
    for (int i = 0; i < 21; i++) {
      limits.take(RateLimits.Limit.GUESS, "10.0.0.1");
    }
    wall.pass(Duration.ofSeconds(6));
    assertThat(limits.take(RateLimits.Limit.GUESS, "10.0.0.1")).isEmpty();
    assertThat(limits.take(RateLimits.Limit.GUESS, "10.0.0.1")).isPresent();
  }

  @Test
  void oneAddressDoesNotWaitForAnother() {
    for (int i = 0; i < 21; i++) {
      limits.take(RateLimits.Limit.GUESS, "10.0.0.1");
    }
    assertThat(limits.take(RateLimits.Limit.GUESS, "10.0.0.2")).isEmpty();
    assertThat(limits.take(RateLimits.Limit.ADDRESS, "10.0.0.1")).isEmpty();
  }

  @Test
  void aLoadTestMayMultiplyThem() {
    final RateLimits wide = new RateLimits(wall, 100);
    for (int i = 0; i < 2_000; i++) {
      assertThat(wide.take(RateLimits.Limit.GUESS, "10.0.0.1")).isEmpty();
    }
    assertThat(wide.take(RateLimits.Limit.GUESS, "10.0.0.1")).isPresent();
  }

  /** A clock that only moves when told to. */
  private static final class Wall implements TimeMeter {
    private long nanos = 1_000_000_000L;

    void pass(final Duration time) {
      nanos += time.toNanos();
    }

    @Override
    public long currentTimeNanos() {
      return nanos;
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }
}
