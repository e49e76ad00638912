package nl.nabij.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.nabij.access.Access;
import nl.nabij.access.Action;
import nl.nabij.access.House;
import nl.nabij.access.Subject;
import nl.nabij.calendar.DutchTime;
import nl.nabij.calendar.WorkingDays;
import nl.nabij.guidance.AftercareAgreed;
import nl.nabij.guidance.CaseClosed;
import nl.nabij.guidance.CaseOpened;

/** Makes the plan that belongs to a case, in the transaction that opens or closes it. */
@ApplicationScoped
class PlanMaker {

  private PlanTable plans;
  private Protocols protocols;
  private Access access;
  private WorkingDays workingDays;
  private Clock clock;
  private Event<AftercareAgreed> agreed;

  PlanMaker() {}

  @Inject
  PlanMaker(
      final PlanTable plans,
      final Protocols protocols,
      final Access access,
      final WorkingDays workingDays,
      final Clock clock,
      final Event<AftercareAgreed> agreed) {
    this.plans = plans;
    this.protocols = protocols;
    this.access = access;
    this.workingDays = workingDays;
    this.clock = clock;
    this.agreed = agreed;
  }

  void begin(@Observes final CaseOpened opened) {
    make(
        opened.youth(),
        opened.organisation(),
        opened.caseId(),
        Protocols.GUIDANCE,
        Map.of("first-interview", opened.firstInterviewOn()));
  }

  void aftercare(@Observes final CaseClosed closed) {
    final PlanState plan =
        make(
            closed.youth(),
            closed.organisation(),
            closed.caseId(),
            Protocols.AFTERCARE,
            Map.of("outflow", closed.outflowOn()));
    agree(plan);
  }

  /** Tells the case from when until when its aftercare runs. */
  void agree(final PlanState plan) {
    final Timetable timetable =
        new Timetable(protocols.of(plan.protocol()), plan, DutchTime.today(clock), workingDays);
    agreed.fire(new AftercareAgreed(plan.caseId(), timetable.day("outflow"), timetable.day("end")));
  }

  private PlanState make(
      final UUID youth,
      final UUID organisation,
      final UUID caseId,
      final String protocol,
      final Map<String, LocalDate> anchors) {
    final PlanState plan =
        new PlanState(
            UUID.randomUUID(), youth, organisation, caseId, protocol, true, anchors, Map.of());
    access.enter(
        new House("follow-up", organisation),
        Action.MAKE_PLAN,
        Subject.of("plan", plan.id(), organisation, youth));
    plans.close(youth, clock.instant());
    plans.make(plan, clock.instant());
    return plan;
  }
}
