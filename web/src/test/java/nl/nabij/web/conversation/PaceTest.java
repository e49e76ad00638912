package nl.nabij.web.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PaceTest {
  private static final long SECOND = 1_000_000_000L;

  @Property
  void nothingPassesOftenerThanItMayAndTheFirstAlways(
      @ForAll final long start,
      @ForAll @Size(max = 50) final List<@IntRange(max = 3_000) Integer> steps) {
    final Pace pace = new Pace(Duration.ofSeconds(2));
    assertThat(pace.pass(start)).isTrue();
    long passed = start;
    long now = start;
    for (final int step : steps) {
      now += step * SECOND / 1000;
      assertThat(pace.pass(now)).isEqualTo(now - passed >= 2 * SECOND);
      if (now - passed >= 2 * SECOND) {
        passed = now;
      }
    }
  }
}
