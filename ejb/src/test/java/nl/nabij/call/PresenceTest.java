package nl.nabij.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PresenceTest {

  private static final Instant TEN = Instant.parse("2026-12-01T10:00:00Z");

  @Test
  void aDropInBetweenIsNotCounted() {
    assertThat(Presence.together(List.of(minutes(0, 10), minutes(12, 30))))
        .contains(new Attendance(TEN, TEN.plusSeconds(1_800), 28 * 60));
  }

  @Test
  void nobodyCameIsNoAttendance() {
    assertThat(Presence.together(List.of())).isEmpty();
  }

  @Property
  void everySecondWithSomebodyThereCountsOnce(@ForAll("presences") final List<Presence> presences) {
    final BitSet seconds = new BitSet();
    presences.forEach(
        one ->
            seconds.set(
                (int) (one.from().getEpochSecond() - TEN.getEpochSecond()),
                (int) (one.to().getEpochSecond() - TEN.getEpochSecond())));

    assertThat(Presence.together(presences).orElseThrow().seconds())
        .isEqualTo(seconds.cardinality());
  }

  @Provide
  Arbitrary<List<Presence>> presences() {
    final Arbitrary<Integer> second = Arbitraries.integers().between(0, 300);
    return Combinators.combine(second, second)
        .as(
            (one, other) ->
                new Presence(
                    TEN.plusSeconds(Math.min(one, other)), TEN.plusSeconds(Math.max(one, other))))
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  private static Presence minutes(final int from, final int to) {
    return new Presence(TEN.plusSeconds(60L * from), TEN.plusSeconds(60L * to));
  }
}
