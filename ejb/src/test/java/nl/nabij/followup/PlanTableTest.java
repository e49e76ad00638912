package nl.nabij.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nabij.database.Database;
import nl.nabij.database.DatabaseFailed;
import nl.nabij.database.TestDatabase;
import org.junit.jupiter.api.Test;

class PlanTableTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final LocalDate OUTFLOW = LocalDate.of(2026, 8, 31);
  private static final Database DATABASE = new Database(TestDatabase.lasting());

  private final PlanTable plans = new PlanTable(DATABASE);

  @Test
  void aPlanComesBackWithItsAnchorsAndResults() {
    final PlanState plan = made();
    plans.set(plan.id(), "end", OUTFLOW.plusMonths(5));
    plans.record(
        plan.id(), "contact-1", new StepResult("missed", OUTFLOW), UUID.randomUUID(), NOW, null);
    plans.record(
        plan.id(),
        "contact-1",
        new StepResult("done", OUTFLOW.plusDays(1)),
        UUID.randomUUID(),
        NOW,
        new byte[] {1});

    final PlanState found = plans.running(plan.youth()).orElseThrow();

    assertThat(found.anchors()).isEqualTo(Map.of("outflow", OUTFLOW, "end", OUTFLOW.plusMonths(5)));
    assertThat(found.results())
        .isEqualTo(Map.of("contact-1", new StepResult("done", OUTFLOW.plusDays(1))));
  }

  @Test
  void aYouthHasOneRunningPlan() {
    final PlanState first = made();

    assertThatThrownBy(() -> plans.make(of(first.youth()), NOW))
        .isInstanceOfSatisfying(DatabaseFailed.class, e -> assertThat(e.duplicate()).isTrue());
  }

  @Test
  void aClosedPlanMakesWayForTheNextAndIsKept() {
    final PlanState first = made();
    plans.close(first.youth(), NOW);
    final PlanState second = of(first.youth());
    plans.make(second, NOW);

    assertThat(plans.running(first.youth()).orElseThrow().id()).isEqualTo(second.id());
    assertThat(plans.lock(first.id()).orElseThrow().running()).isFalse();
  }

  @Test
  void theRunningPlansOfManyYouthsComeAtOnce() {
    final PlanState one = made();
    final PlanState other = made();
    made();

    assertThat(plans.running(List.of(one.youth(), other.youth(), UUID.randomUUID())))
        .extracting(PlanState::id)
        .containsExactlyInAnyOrder(one.id(), other.id());
    assertThat(plans.running(List.of())).isEmpty();
  }

  private PlanState made() {
    final PlanState plan = of(UUID.randomUUID());
    plans.make(plan, NOW);
    return plan;
  }

  private static PlanState of(final UUID youth) {
    return new PlanState(
        UUID.randomUUID(),
        youth,
        UUID.randomUUID(),
        UUID.randomUUID(),
        Protocols.AFTERCARE,
        true,
        Map.of("outflow", OUTFLOW),
        Map.of());
  }
}
