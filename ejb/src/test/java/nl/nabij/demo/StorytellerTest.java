package nl.nabij.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.nabij.calendar.WorkingDays;
import org.junit.jupiter.api.Test;

class StorytellerTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final StaffList.Member SANNE =
      new StaffList.Member("consultant", "Sanne de Wit", "consultant", "meerdam");

  /** The steps of aftercare that the story records; all others are of the guidance before it. */
  private static final Set<String> AFTERCARE =
      Set.of("contact-1", "contact-2", "prepare-end", "end");

  private static List<Life> told(final Instant now, final Cast cast) {
    return storyteller(now).caseload(SANNE, 55, 1, cast);
  }

  private static Storyteller storyteller(final Instant now) {
    return new Storyteller(new Library(), new Hours(new WorkingDays()), now);
  }

  @Test
  void theSameMomentGivesTheSameWorld() {
    assertThat(told(NOW, Cast.SHOWCASE)).isEqualTo(told(NOW, Cast.SHOWCASE));
  }

  @Test
  void nothingHasHappenedInTheFutureAtAnyHourOfTheWeek() {
    for (int hours = 0; hours < 168; hours += 5) {
      final Instant now = NOW.plus(Duration.ofHours(hours));
      for (final Life life : told(now, Cast.SHOWCASE)) {
        assertThat(life.acts()).extracting(Act::at).isSorted().allMatch(at -> at.isBefore(now));
        assertThat(life.acts().get(0)).isInstanceOf(Act.Begin.class);
      }
    }
  }

  @Test
  void everyStepIsOfThePlanThatRunsThen() {
    for (int days = 0; days < 366; days++) {
      final Instant now = NOW.plus(Duration.ofDays(days));
      assertStepsOfTheirPlans(told(now, Cast.SHOWCASE));
      assertStepsOfTheirPlans(storyteller(now).caseload(other(2 + days % 18), 87, 1, Cast.NOBODY));
    }
  }

  private static StaffList.Member other(final int number) {
    return new StaffList.Member(
        "consultant" + number + ".meerdam", "Bo Klaassen", "consultant", "meerdam");
  }

  private static void assertStepsOfTheirPlans(final List<Life> lives) {
    for (final Life life : lives) {
      boolean closed = false;
      int conversations = 0;
      for (final Act act : life.acts()) {
        closed |= act instanceof Act.Close;
        if (act instanceof Act.Step step) {
          assertThat(AFTERCARE.contains(step.step())).as(step.toString()).isEqualTo(closed);
          if (step.step().startsWith("conversation-")) {
            conversations++;
            assertThat(step.step()).isEqualTo("conversation-" + conversations);
          }
        }
      }
    }
  }

  @Test
  void theConsultantIsNeverInTwoPlacesAtOnce() {
    for (int hours = 0; hours < 48; hours += 3) {
      final List<Instant> starts =
          told(NOW.plus(Duration.ofHours(hours)), Cast.SHOWCASE).stream()
              .flatMap(life -> life.acts().stream())
              .filter(Act.Plan.class::isInstance)
              .map(act -> ((Act.Plan) act).startsAt())
              .sorted()
              .toList();
      assertThat(starts).hasSizeGreaterThan(80);
      for (int i = 1; i < starts.size(); i++) {
        assertThat(Duration.between(starts.get(i - 1), starts.get(i)))
            .isGreaterThanOrEqualTo(Duration.ofMinutes(Agenda.MINUTES));
      }
    }
  }

  @Test
  void everyGapIsFilledAndEveryVariantChosen() {
    assertThat(texts(told(NOW, Cast.SHOWCASE)))
        .isNotEmpty()
        .noneMatch(text -> text.matches("(?s).*[\\[\\]{}|].*") || text.isBlank());
  }

  @Test
  void noTwoYouthOfACaseloadReadTheSame() {
    final List<Life> lives = told(NOW, Cast.SHOWCASE);
    final Set<String> conversations = new HashSet<>();
    for (final Life life : lives) {
      conversations.add(String.join("\n", texts(List.of(life))));
    }
    assertThat(conversations).hasSameSizeAs(lives);
    final List<String> longOnes = texts(lives).stream().filter(text -> text.length() > 60).toList();
    assertThat(new HashSet<>(longOnes).size()).isGreaterThan(longOnes.size() / 2);
  }

  @Test
  void contactDataIsInventedAndHoldsNoName() {
    for (final Life life : told(NOW, Cast.SHOWCASE)) {
      assertThat(life.details().mail())
          .endsWith(".example")
          .doesNotContainIgnoringCase(life.details().firstName())
          .doesNotContainIgnoringCase(life.details().lastName());
      assertThat(life.details().phone()).matches("\\+3160000\\d{4}");
    }
  }

  @Test
  void theVisitorsCaseloadHasSomebodyWaitingMeetingsTodayAndStepsLeft() {
    final List<Life> lives = told(NOW, Cast.SHOWCASE);
    final long waiting =
        lives.stream()
            .flatMap(life -> lastWord(life).stream())
            .filter(say -> say.youth() && say.at().isAfter(NOW.minus(Duration.ofDays(3))))
            .count();
    assertThat(waiting).isBetween(3L, 14L);
    final List<Act.Plan> soon = new ArrayList<>();
    lives.forEach(
        life ->
            life.acts().stream()
                .filter(Act.Plan.class::isInstance)
                .map(Act.Plan.class::cast)
                .filter(plan -> plan.startsAt().isAfter(NOW))
                .forEach(soon::add));
    assertThat(soon.stream().filter(plan -> plan.startsAt().isBefore(NOW.plusSeconds(50_000))))
        .hasSizeBetween(2, 4);
    assertThat(soon.stream().filter(Act.Plan::letter)).hasSizeBetween(2, 8);
  }

  private static Optional<Act.Say> lastWord(final Life life) {
    return life.acts().stream()
        .filter(Act.Say.class::isInstance)
        .map(Act.Say.class::cast)
        .reduce((first, second) -> second);
  }

  private static List<String> texts(final List<Life> lives) {
    return lives.stream()
        .flatMap(life -> life.acts().stream())
        .filter(Act.Say.class::isInstance)
        .map(act -> ((Act.Say) act).text())
        .collect(Collectors.toList());
  }
}
