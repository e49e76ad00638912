package nl.nabij.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import nl.nabij.access.Refused;
import nl.nabij.access.Rejected;
import nl.nabij.calendar.DutchTime;
import nl.nabij.followup.Due;
import nl.nabij.followup.FollowUps;
import nl.nabij.followup.Plan;
import nl.nabij.followup.Step;
import nl.nabij.guidance.CaseCard;
import nl.nabij.guidance.CaseloadRow;
import nl.nabij.guidance.Cases;
import nl.nabij.guidance.Outcome;
import nl.nabij.guidance.Phase;
import nl.nabij.people.Directory;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The course of guidance and its aftercare, from opening to the last check. */
@ExtendWith(ArquillianExtension.class)
class CourseIT {

  @Inject private Directory directory;
  @Inject private Cases cases;
  @Inject private FollowUps followUps;

  private final DataSource database = PastTheWall.source();

  private final LocalDate today = LocalDate.now(DutchTime.ZONE);
  private Town town;
  private UUID youth;
  private Entries entries;

  @Deployment
  static EnterpriseArchive archive() {
    return Inside.with(CourseIT.class, Town.class, Entries.class);
  }

  @BeforeEach
  void aYouthOfTheTown() {
    town = new Town(directory);
    youth = town.youth("Noor");
    entries = new Entries(database);
  }

  @Test
  void openingACaseTiesItsOwnerAndMakesThePlanOfGuidance() {
    final CaseCard opened = open(today);

    assertThat(opened.phase()).isEqualTo(Phase.BEFORE);
    final Plan plan = followUps.planOf(town.consultant, youth).orElseThrow();
    assertThat(plan.protocol()).isEqualTo("guidance-1");
    assertThat(due(plan, "first-interview")).isEqualTo(today);
    assertThat(due(plan, "second-interview")).isEqualTo(today.plusWeeks(4));
    assertThat(due(plan, "conversation-1")).isEqualTo(today.plusWeeks(4).plusMonths(1));
  }

  @Test
  void aYouthHasOneOpenCase() {
    open(today);

    assertThatThrownBy(() -> open(today)).isInstanceOf(Rejected.class).hasMessage("case-open");
  }

  @Test
  void openedTwiceAtOnceIsOneCaseAndAConflict() throws Exception {
    final Callable<String> open = () -> open(today).id().toString();
    final ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      final List<String> answers = new ArrayList<>();
      for (final Future<String> one : two.invokeAll(List.of(open, open))) {
        answers.add(answer(one));
      }
      assertThat(answers).containsOnlyOnce("case-open");
    } finally {
      two.shutdownNow();
    }
    assertThat(cases.caseOf(town.consultant, youth).phase()).isEqualTo(Phase.BEFORE);
  }

  @Test
  void aCaseIsNotOwnedFromElsewhere() {
    final Town other = new Town(directory);

    assertThatThrownBy(() -> cases.open(town.coordinator, youth, other.consultant.id(), today))
        .isInstanceOf(Rejected.class)
        .hasMessage("owner");
    assertThatThrownBy(() -> cases.caseOf(town.consultant, youth)).isInstanceOf(Refused.class);
  }

  @Test
  void closingToWorkMakesThePlanOfAftercare() {
    final CaseCard opened = open(today);

    final CaseCard closed = cases.close(town.consultant, opened.id(), Outcome.WORK, today);

    assertThat(closed.phase()).isEqualTo(Phase.AFTERCARE);
    assertThat(closed.outcome()).isEqualTo(Outcome.WORK);
    final Plan plan = followUps.planOf(town.consultant, youth).orElseThrow();
    assertThat(plan.protocol()).isEqualTo("aftercare-1");
    assertThat(plan.steps())
        .extracting(Step::key)
        .containsExactly("contact-1", "contact-2", "prepare-end", "end", "check");
    assertThat(due(plan, "end")).isEqualTo(today.plusMonths(3));
    assertThat(due(plan, "check")).isEqualTo(today.plusMonths(3).plusMonths(6));
  }

  @Test
  void closingTwiceIsAConflictAndChangesNothing() {
    final CaseCard opened = open(today);
    cases.close(town.consultant, opened.id(), Outcome.WORK, today);

    assertThatThrownBy(
            () -> cases.close(town.consultant, opened.id(), Outcome.SCHOOL, today.plusDays(1)))
        .isInstanceOf(Rejected.class)
        .hasMessage("case-closed");
    assertThat(cases.caseOf(town.consultant, youth).outcome()).isEqualTo(Outcome.WORK);
    assertThat(cases.caseOf(town.consultant, youth).outflowOn()).isEqualTo(today);
  }

  @Test
  void aRefusedClosingLeavesThePlanOfGuidanceRunning() {
    final CaseCard opened = open(today);

    assertThatThrownBy(
            () -> cases.close(town.consultant, opened.id(), Outcome.WORK, today.plusDays(61)))
        .hasMessage("outflow-on");
    assertThat(followUps.planOf(town.consultant, youth).orElseThrow().protocol())
        .isEqualTo("guidance-1");
  }

  @Test
  void aStrangerIsRefusedAndTheRefusalStaysInTheLog() throws Exception {
    final CaseCard opened = open(today);
    final Plan plan = followUps.planOf(town.consultant, youth).orElseThrow();

    assertThatThrownBy(() -> cases.close(town.colleague, opened.id(), Outcome.WORK, today))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(
            () -> followUps.record(town.colleague, plan.id(), "first-interview", "done", null))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> followUps.planOf(new Town(directory).consultant, youth))
        .isInstanceOf(Refused.class);

    assertThat(entries.of("case.close", "refused", youth)).isEqualTo(1);
    assertThat(entries.of("plan.step", "refused", youth)).isEqualTo(1);
    assertThat(entries.of("plan.open", "refused", youth)).isEqualTo(1);
    assertThat(cases.caseOf(town.consultant, youth).closedOn()).isNull();
  }

  @Test
  void whatIsDueCarriesTheNameAndGoesOnceItIsRecorded() throws Exception {
    open(today);
    final Due before = followUps.due(town.consultant);
    assertThat(before.today()).extracting(Step::key).containsExactly("first-interview");
    assertThat(before.today().get(0).name()).isEqualTo("Noor Voorbeeld");
    assertThat(before.coming()).extracting(Step::key).containsExactly("search-contact");

    final Step done =
        followUps.record(
            town.consultant, before.today().get(0).plan(), "first-interview", "done", "Ging goed.");

    assertThat(done.state()).isEqualTo("done");
    assertThat(done.doneOn()).isEqualTo(today);
    assertThat(followUps.due(town.consultant).today()).isEmpty();
    assertThat(
            entries.count(
                "SELECT count(*) FROM followup_result WHERE plan = ? AND position('goed' IN"
                    + " encode(note, 'escape')) > 0",
                done.plan()))
        .isZero();
    assertThat(entries.of("plan.due", "ok", youth)).isEqualTo(2);
  }

  @Test
  void theMonthlyConversationGoesOnFromTheLastOne() {
    open(today.minusMonths(6));
    final Plan plan = followUps.planOf(town.consultant, youth).orElseThrow();

    followUps.record(town.consultant, plan.id(), "conversation-1", "missed", null);

    final Plan later = followUps.planOf(town.consultant, youth).orElseThrow();
    assertThat(due(later, "conversation-2")).isEqualTo(today.plusWeeks(1));
    assertThatThrownBy(
            () -> followUps.record(town.consultant, plan.id(), "conversation-9", "done", null))
        .hasMessageContaining("not found");
  }

  @Test
  void anExtensionMovesTheEndAndKeepsTheCaseInAftercare() {
    final CaseCard opened = open(today);
    cases.close(town.consultant, opened.id(), Outcome.SCHOOL, today);
    final Plan plan = followUps.planOf(town.consultant, youth).orElseThrow();

    final Plan extended =
        followUps.moveAnchor(town.consultant, plan.id(), "end", today.plusMonths(5));

    assertThat(due(extended, "check")).isEqualTo(today.plusMonths(5).plusMonths(6));
    assertThat(extended.steps()).extracting(Step::key).contains("contact-4");
    assertThatThrownBy(
            () -> followUps.moveAnchor(town.consultant, plan.id(), "end", today.minusDays(1)))
        .isInstanceOf(Rejected.class)
        .hasMessage("on");
  }

  @Test
  void theCaseloadShowsWhoIsTiedWithOneEntryForThePage() throws Exception {
    open(today);
    final UUID other = town.youth("Şükrü");
    cases.open(town.coordinator, other, town.consultant.id(), today);
    cases.move(town.consultant, cases.caseOf(town.consultant, other).id(), Phase.COURSE);

    final List<CaseloadRow> caseload = cases.caseload(town.consultant);

    assertThat(caseload)
        .extracting(CaseloadRow::name, CaseloadRow::phase)
        .containsExactlyInAnyOrder(
            tuple("Noor Voorbeeld", Phase.BEFORE), tuple("Şükrü Voorbeeld", Phase.COURSE));
    assertThat(entries.of("caseload.list", "ok", youth)).isEqualTo(1);
    assertThat(cases.caseload(town.colleague)).isEmpty();
  }

  @Test
  void aNewCaseWithAnotherOwnerEndsTheTieOfTheFormer() {
    final CaseCard opened = open(today);
    cases.close(town.consultant, opened.id(), Outcome.WORK, today);
    cases.caseOf(town.consultant, youth);

    cases.open(town.coordinator, youth, town.colleague.id(), today);

    assertThat(cases.caseOf(town.colleague, youth).phase()).isEqualTo(Phase.BEFORE);
    assertThatThrownBy(() -> cases.caseOf(town.consultant, youth)).isInstanceOf(Refused.class);
    assertThat(followUps.planOf(town.colleague, youth).orElseThrow().protocol())
        .isEqualTo("guidance-1");
  }

  private CaseCard open(final LocalDate firstInterviewOn) {
    return cases.open(town.coordinator, youth, town.consultant.id(), firstInterviewOn);
  }

  private static String answer(final Future<String> one) throws Exception {
    try {
      return one.get();
    } catch (final ExecutionException e) {
      if (e.getCause() instanceof Rejected rejected) {
        return rejected.code();
      }
      throw e;
    }
  }

  private static LocalDate due(final Plan plan, final String step) {
    return plan.steps().stream()
        .filter(one -> one.key().equals(step))
        .findFirst()
        .orElseThrow()
        .dueOn();
  }
}
