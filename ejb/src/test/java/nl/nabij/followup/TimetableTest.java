package nl.nabij.followup;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.nabij.calendar.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimetableTest {

  private static final Protocols PROTOCOLS = new Protocols();
  private static final WorkingDays WORKING_DAYS = new WorkingDays();
  private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

  @Test
  void aFirstInterviewOnTheSecondOfNovemberGivesTheDatesOfTheSearchPeriod() {
    final Map<String, LocalDate> dates =
        dates(guidance(Map.of("first-interview", LocalDate.of(2026, 11, 2)), Map.of()), LONG_AGO);

    assertThat(dates)
        .containsExactly(
            entry("continue-application", LocalDate.of(2026, 12, 7)),
            entry("conversation-1", LocalDate.of(2026, 12, 30)),
            entry("first-interview", LocalDate.of(2026, 11, 2)),
            entry("search-contact", LocalDate.of(2026, 11, 16)),
            entry("search-end", LocalDate.of(2026, 11, 30)),
            entry("second-interview", LocalDate.of(2026, 11, 30)));
  }

  @Test
  void outflowOnTheLastOfAugustEndsOnTheLastOfNovemberAndIsCheckedOnTheThirtiethOfMay() {
    final Map<String, LocalDate> dates =
        dates(aftercare(Map.of("outflow", LocalDate.of(2026, 8, 31)), Map.of()), LONG_AGO);

    assertThat(dates)
        .containsExactly(
            entry("check", LocalDate.of(2027, 5, 30)),
            entry("contact-1", LocalDate.of(2026, 9, 30)),
            entry("contact-2", LocalDate.of(2026, 10, 31)),
            entry("end", LocalDate.of(2026, 11, 30)),
            entry("prepare-end", LocalDate.of(2026, 11, 16)));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-30, 2026-12-30, 2027-01-30, 2027-02-28",
    "2027-11-30, 2027-12-30, 2028-01-30, 2028-02-29",
    "2026-12-31, 2027-01-31, 2027-02-28, 2027-03-31",
    "2026-01-31, 2026-02-28, 2026-03-31, 2026-04-30"
  })
  void aDayThatAMonthDoesNotHaveBecomesItsLastAndTheSeriesDoesNotSlip(
      final LocalDate outflow, final LocalDate one, final LocalDate two, final LocalDate end) {
    final Map<String, LocalDate> dates =
        dates(aftercare(Map.of("outflow", outflow), Map.of()), LONG_AGO);

    assertThat(dates)
        .containsEntry("contact-1", one)
        .containsEntry("contact-2", two)
        .containsEntry("end", end);
  }

  @Test
  void extendingTheEndBringsMoreContactsAndMovesWhatHangsOnIt() {
    final LocalDate outflow = LocalDate.of(2026, 8, 31);
    final Map<String, LocalDate> extended =
        dates(
            aftercare(Map.of("outflow", outflow, "end", LocalDate.of(2027, 2, 28)), Map.of()),
            LONG_AGO);

    assertThat(extended)
        .containsEntry("contact-5", LocalDate.of(2027, 1, 31))
        .doesNotContainKey("contact-6")
        .containsEntry("prepare-end", LocalDate.of(2027, 2, 14))
        .containsEntry("check", LocalDate.of(2027, 8, 28));
  }

  @Test
  void whatWasRecordedStaysAlsoWhenTheEndIsMovedBeforeIt() {
    final PlanState plan =
        aftercare(
            Map.of("outflow", LocalDate.of(2026, 8, 31), "end", LocalDate.of(2026, 9, 15)),
            Map.of("contact-2", new StepResult("done", LocalDate.of(2026, 9, 10))));

    assertThat(dates(plan, LONG_AGO)).containsKey("contact-2").doesNotContainKey("contact-1");
  }

  @Test
  void theMonthlyConversationComesAMonthAfterTheLastAndAWeekAfterAMissedOne() {
    final PlanState plan =
        guidance(
            Map.of("first-interview", LocalDate.of(2026, 2, 2)),
            Map.of(
                "conversation-1", new StepResult("done", LocalDate.of(2026, 4, 8)),
                "conversation-2", new StepResult("missed", LocalDate.of(2026, 5, 8)),
                "conversation-3", new StepResult("offered", LocalDate.of(2026, 5, 15))));

    assertThat(dates(plan, LONG_AGO))
        .containsEntry("conversation-1", LocalDate.of(2026, 4, 2))
        .containsEntry("conversation-2", LocalDate.of(2026, 5, 8))
        .containsEntry("conversation-3", LocalDate.of(2026, 5, 15))
        .containsEntry("conversation-4", LocalDate.of(2026, 6, 15))
        .doesNotContainKey("conversation-5");
  }

  @Property
  void movingTheFirstInterviewMovesAllThatHangsOnItByWeeks(
      @ForAll("days") final LocalDate day,
      @ForAll @IntRange(min = -100, max = 100) final int shift) {
    final Map<String, LocalDate> before =
        dates(guidance(Map.of("first-interview", day), Map.of()), LONG_AGO);
    final Map<String, LocalDate> after =
        dates(guidance(Map.of("first-interview", day.plusDays(shift)), Map.of()), LONG_AGO);

    assertThat(after.keySet()).isEqualTo(before.keySet());
    for (final String step :
        List.of("first-interview", "search-contact", "search-end", "second-interview")) {
      assertThat(DAYS.between(before.get(step), after.get(step))).isEqualTo(shift);
    }
  }

  @Property
  void movingAnAnchorMovesEveryStepThatHangsOnItAndNoOther(
      @ForAll("days") final LocalDate outflow, @ForAll @IntRange(min = 1, max = 60) final int on) {
    final LocalDate end = outflow.plusMonths(3);
    final Map<String, LocalDate> before =
        dates(aftercare(Map.of("outflow", outflow), Map.of()), LONG_AGO);
    final Map<String, LocalDate> after =
        dates(aftercare(Map.of("outflow", outflow, "end", end.plusDays(on)), Map.of()), LONG_AGO);

    assertThat(after.get("end")).isEqualTo(before.get("end").plusDays(on));
    assertThat(after.get("prepare-end")).isEqualTo(before.get("prepare-end").plusDays(on));
    assertThat(after.get("check")).isEqualTo(end.plusDays(on).plusMonths(6));
    assertThat(after.get("contact-1")).isEqualTo(before.get("contact-1"));
    assertThat(after.get("contact-2")).isEqualTo(before.get("contact-2"));
  }

  @Property
  void everyStepIsInOneStateAndTheStatesFollowTheDate(
      @ForAll("days") final LocalDate outflow,
      @ForAll @IntRange(min = -60, max = 500) final int later,
      @ForAll("results") final Map<String, StepResult> results) {
    final LocalDate today = outflow.plusDays(later);

    for (final Step step : steps(aftercare(Map.of("outflow", outflow), results), today)) {
      final long ahead = DAYS.between(today, step.dueOn());
      final String expected;
      if (results.containsKey(step.key())) {
        expected = results.get(step.key()).result();
      } else if (ahead < 0) {
        expected = "overdue";
      } else if (ahead == 0) {
        expected = "today";
      } else {
        expected = ahead <= 14 ? "coming" : "later";
      }
      assertThat(step.state()).isEqualTo(expected);
      assertThat(step.result() == null).isEqualTo(!results.containsKey(step.key()));
    }
  }

  @Property
  void aCaseThatIsOpenAlwaysHasANextStep(
      @ForAll("days") final LocalDate first,
      @ForAll @IntRange(min = 0, max = 2_000) final int later,
      @ForAll @IntRange(min = 0, max = 40) final int conversations) {
    final Map<String, StepResult> results = new TreeMap<>();
    for (final String key :
        List.of(
            "first-interview",
            "search-contact",
            "search-end",
            "second-interview",
            "continue-application")) {
      results.put(key, new StepResult("done", first));
    }
    for (int n = 1; n <= conversations; n++) {
      final String result = n % 3 == 0 ? "missed" : "done";
      results.put("conversation-" + n, new StepResult(result, first.plusDays(20L * n)));
    }

    assertThat(
            steps(guidance(Map.of("first-interview", first), results), first.plusDays(later))
                .stream()
                .filter(step -> step.result() == null))
        .hasSize(1);
  }

  @Property
  void stepsComeInOrderOfDateUnderKeysOfTheirOwn(@ForAll("days") final LocalDate outflow) {
    final List<Step> steps = steps(aftercare(Map.of("outflow", outflow), Map.of()), outflow);

    assertThat(steps.stream().map(Step::dueOn)).isSorted();
    assertThat(steps.stream().map(Step::key).collect(Collectors.toSet())).hasSameSizeAs(steps);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(0, 3_650)
        .map(offset -> LocalDate.of(2024, 1, 1).plusDays(offset));
  }

  @Provide
  Arbitrary<Map<String, StepResult>> results() {
    return Arbitraries.maps(
            Arbitraries.of("contact-1", "contact-2", "prepare-end", "end", "check"),
            Arbitraries.of("done", "missed", "offered")
                .map(result -> new StepResult(result, LocalDate.of(2026, 1, 1))))
        .ofMaxSize(5);
  }

  private static PlanState guidance(
      final Map<String, LocalDate> anchors, final Map<String, StepResult> results) {
    return plan(Protocols.GUIDANCE, anchors, results);
  }

  private static PlanState aftercare(
      final Map<String, LocalDate> anchors, final Map<String, StepResult> results) {
    return plan(Protocols.AFTERCARE, anchors, results);
  }

  private static PlanState plan(
      final String protocol,
      final Map<String, LocalDate> anchors,
      final Map<String, StepResult> results) {
    return new PlanState(
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        protocol,
        true,
        anchors,
        results);
  }

  private static List<Step> steps(final PlanState plan, final LocalDate today) {
    return new Timetable(PROTOCOLS.of(plan.protocol()), plan, today, WORKING_DAYS).steps();
  }

  private static Map<String, LocalDate> dates(final PlanState plan, final LocalDate today) {
    final Map<String, LocalDate> dates = new TreeMap<>();
    steps(plan, today).forEach(step -> dates.put(step.key(), step.dueOn()));
    assertThat(dates).isNotEmpty();
    return dates;
  }
}
