package nl.nabij.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.nabij.access.Rejected;
import org.junit.jupiter.api.Test;

class GuidanceCaseTest {

  private static final LocalDate OPENED = LocalDate.of(2026, 3, 2);

  private final GuidanceCase running = fresh();

  private static GuidanceCase fresh() {
    return new GuidanceCase(
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        OPENED,
        Instant.parse("2026-03-02T09:00:00Z"));
  }

  @Test
  void aCaseBeginsBeforeTheFirstInterview() {
    assertThat(running.phaseOn(OPENED)).isEqualTo(Phase.BEFORE);
  }

  @Test
  void aPersonMovesItForwardAndBack() {
    running.move(Phase.COURSE);
    running.move(Phase.SEARCH_PERIOD);

    assertThat(running.phaseOn(OPENED)).isEqualTo(Phase.SEARCH_PERIOD);
  }

  @Test
  void aftercareComesByClosingOnly() {
    assertThatThrownBy(() -> running.move(Phase.AFTERCARE)).hasMessage("phase");
    assertThatThrownBy(() -> running.move(Phase.ENDED)).hasMessage("phase");
  }

  @Test
  void closingKeepsTheDayOfOutflowAndBringsAftercare() {
    final LocalDate today = OPENED.plusMonths(5);

    running.close(Outcome.WORK, today.plusDays(9), today);

    assertThat(running.cardOn(today).outcome()).isEqualTo(Outcome.WORK);
    assertThat(running.cardOn(today).closedOn()).isEqualTo(today);
    assertThat(running.cardOn(today).outflowOn()).isEqualTo(today.plusDays(9));
    assertThat(running.phaseOn(today)).isEqualTo(Phase.AFTERCARE);
  }

  @Test
  void closingTwiceIsAConflict() {
    running.close(Outcome.WORK, OPENED, OPENED);

    assertThatThrownBy(() -> running.close(Outcome.SCHOOL, OPENED, OPENED))
        .isInstanceOfSatisfying(
            Rejected.class, e -> assertThat(e.kind()).isEqualTo(Rejected.Kind.CONFLICT));
    assertThat(running.cardOn(OPENED).outcome()).isEqualTo(Outcome.WORK);
  }

  @Test
  void aClosedCaseDoesNotMove() {
    running.close(Outcome.WORK, OPENED, OPENED);

    assertThatThrownBy(() -> running.move(Phase.COURSE)).hasMessage("case-closed");
  }

  @Property
  void theDayOfOutflowLiesBetweenTheOpeningAndSixtyDaysAhead(
      @ForAll @IntRange(min = -200, max = 800) final int offset,
      @ForAll @IntRange(min = 0, max = 600) final int age) {
    final GuidanceCase fresh = fresh();
    final LocalDate today = OPENED.plusDays(age);
    final LocalDate outflow = OPENED.plusDays(offset);
    final boolean fits = offset >= 0 && offset <= age + GuidanceCase.OUTFLOW_AHEAD_DAYS;

    if (fits) {
      fresh.close(Outcome.SCHOOL, outflow, today);
      assertThat(fresh.cardOn(today).outflowOn()).isEqualTo(outflow);
    } else {
      assertThatThrownBy(() -> fresh.close(Outcome.SCHOOL, outflow, today))
          .hasMessage("outflow-on");
      assertThat(fresh.isOpen()).isTrue();
    }
  }

  @Test
  void itHasEndedTheDayAfterTheAftercare() {
    final LocalDate outflow = OPENED.plusMonths(4);
    final LocalDate until = outflow.plusMonths(3);
    running.close(Outcome.WORK, outflow, outflow);
    running.agreeAftercare(outflow, until);

    assertThat(running.phaseOn(until)).isEqualTo(Phase.AFTERCARE);
    assertThat(running.phaseOn(until.plusDays(1))).isEqualTo(Phase.ENDED);
  }

  @Test
  void anExtensionBringsItBackIntoAftercare() {
    running.close(Outcome.WORK, OPENED, OPENED);
    running.agreeAftercare(OPENED, OPENED.plusMonths(3));
    final LocalDate later = OPENED.plusMonths(4);
    assertThat(running.phaseOn(later)).isEqualTo(Phase.ENDED);

    running.agreeAftercare(OPENED, OPENED.plusMonths(6));

    assertThat(running.phaseOn(later)).isEqualTo(Phase.AFTERCARE);
  }

  @Test
  void anOpenCaseHasNoAftercare() {
    assertThatThrownBy(() -> running.agreeAftercare(OPENED, OPENED)).hasMessage("case-open");
  }
}
