package nl.nabij.absence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.nabij.access.Cover;
import org.junit.jupiter.api.Test;

class CoverChainTest {

  private static final Instant START = Instant.parse("2026-11-23T00:00:00Z");
  private static final List<UUID> TEAM =
      List.of(person(0), person(1), person(2), person(3), person(4));

  private static UUID person(final int number) {
    return new UUID(0, number);
  }

  private static Instant day(final int number) {
    return START.plusSeconds(86_400L * number);
  }

  private static Absence absence(final int who, final int from, final Integer to, final int by) {
    return new Absence(
        UUID.randomUUID(),
        person(who),
        Kind.LEAVE,
        day(from),
        to == null ? null : day(to),
        who == by ? null : person(by));
  }

  @Test
  void theSubstituteOfASubstituteStandsInWhileBothAreAway() {
    assertThat(CoverChain.of(person(0), List.of(absence(0, 1, 10, 1), absence(1, 4, 20, 2))))
        .containsExactlyInAnyOrder(
            new Cover(person(1), day(1), day(10)), new Cover(person(2), day(4), day(10)));
  }

  @Test
  void aCircleEndsWhereItBegan() {
    assertThat(CoverChain.of(person(0), List.of(absence(0, 1, 10, 1), absence(1, 1, 10, 0))))
        .containsExactly(new Cover(person(1), day(1), day(10)));
  }

  @Test
  void anAbsenceWithoutAnEndIsCoveredWithoutAnEnd() {
    assertThat(CoverChain.of(person(0), List.of(absence(0, 1, null, 1))))
        .containsExactly(new Cover(person(1), day(1), Cover.FOREVER));
  }

  @Test
  void withoutASubstituteNobodyStandsIn() {
    assertThat(CoverChain.of(person(0), List.of(absence(0, 1, 9, 0)))).isEmpty();
  }

  /** On each day exactly those stand in whom one meets by walking from one absence to the next. */
  @Property(tries = 500)
  void onEachDayThoseStandInWhomTheChainReaches(
      @ForAll @Size(max = 12) final List<@IntRange(min = 0, max = 4) Integer> who,
      @ForAll @Size(min = 12, max = 12) final List<@IntRange(min = 0, max = 4) Integer> by,
      @ForAll @Size(min = 12, max = 12) final List<@IntRange(min = 0, max = 15) Integer> from,
      @ForAll @Size(min = 12, max = 12) final List<@IntRange(min = 1, max = 9) Integer> length) {
    final List<Absence> absences = new ArrayList<>();
    for (int i = 0; i < who.size(); i++) {
      final Absence next = absence(who.get(i), from.get(i), from.get(i) + length.get(i), by.get(i));
      // As the database holds: nobody is away twice at once.
      if (absences.stream().noneMatch(one -> overlaps(one, next))) {
        absences.add(next);
      }
    }

    for (final UUID staff : TEAM) {
      final List<Cover> covers = CoverChain.of(staff, absences);
      for (int day = 0; day < 26; day++) {
        final Instant noon = day(day).plusSeconds(43_200);
        final List<UUID> standing =
            covers.stream()
                .filter(one -> !one.since().isAfter(noon) && one.until().isAfter(noon))
                .map(Cover::staff)
                .toList();
        assertThat(standing).doesNotHaveDuplicates();
        assertThat(new HashSet<>(standing)).isEqualTo(walked(staff, absences, noon));
      }
    }
  }

  private static boolean overlaps(final Absence a, final Absence b) {
    return a.staff().equals(b.staff())
        && a.since().isBefore(b.until())
        && b.since().isBefore(a.until());
  }

  private static Set<UUID> walked(
      final UUID staff, final List<Absence> absences, final Instant moment) {
    final Set<UUID> met = new HashSet<>();
    UUID at = staff;
    while (true) {
      final UUID here = at;
      final Optional<UUID> next =
          absences.stream()
              .filter(one -> one.staff().equals(here) && one.coversAt(moment))
              .map(Absence::substitute)
              .filter(one -> one != null && !one.equals(staff) && !met.contains(one))
              .findFirst();
      if (next.isEmpty()) {
        return met;
      }
      met.add(next.get());
      at = next.get();
    }
  }
}
