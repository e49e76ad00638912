package nl.nabij.followup;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.nabij.access.Access;
import nl.nabij.access.Action;
import nl.nabij.access.Actor;
import nl.nabij.access.NotFound;
import nl.nabij.access.Rejected;
import nl.nabij.access.Staff;
import nl.nabij.access.Subject;
import nl.nabij.calendar.DutchTime;
import nl.nabij.calendar.WorkingDays;
import nl.nabij.people.Directory;
import nl.nabij.vault.Vault;

/** Protocols as data, the plans made of them, and what is due. */
@Stateless
public class FollowUps {

  private static final Set<String> RESULTS = Set.of("done", "missed", "offered");
  private static final Set<String> DUE = Set.of("overdue", "today", "coming");
  private static final int NOTE_BOUND = 1_000;
  private static final int ANCHOR_BOUND_YEARS = 3;

  private Access access;
  private Directory directory;
  private Vault vault;
  private PlanTable plans;
  private PlanMaker maker;
  private Protocols protocols;
  private WorkingDays workingDays;
  private Clock clock;

  /** For the container. */
  public FollowUps() {}

  @Inject
  FollowUps(
      final Access access,
      final Directory directory,
      final Vault vault,
      final PlanTable plans,
      final PlanMaker maker,
      final Protocols protocols,
      final WorkingDays workingDays,
      final Clock clock) {
    this.access = access;
    this.directory = directory;
    this.vault = vault;
    this.plans = plans;
    this.maker = maker;
    this.protocols = protocols;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /** The running plan of a youth, and its steps. */
  public Optional<Plan> planOf(final Actor actor, final UUID youth) {
    final UUID organisation = directory.organisationOf(youth);
    access.enter(actor, Action.SEE_PLAN, Subject.dossier(organisation, youth));
    return plans.running(youth).map(this::shown);
  }

  /**
   * What is due for a consultant, over all youths they are tied to: longest overdue first. The
   * names on it make one entry in the log.
   */
  public Due due(final Staff staff) {
    final List<Step> open = new ArrayList<>();
    for (final PlanState plan : plans.running(access.dossiersOf(staff))) {
      timetable(plan).steps().stream()
          .filter(step -> DUE.contains(step.state()))
          .forEach(open::add);
    }
    open.sort(Comparator.comparing(Step::dueOn).thenComparing(Step::youth));
    final List<UUID> youths = open.stream().map(Step::youth).distinct().toList();
    access.enter(staff, Action.SEE_DUE, Subject.list("due", staff.organisation(), youths));
    final Map<UUID, String> names = directory.youthNames(staff, youths);
    return new Due(
        named(open, "overdue", names), named(open, "today", names), named(open, "coming", names));
  }

  /**
   * Records the result of a step: {@code done}, {@code missed} or {@code offered}, as of today. The
   * same again changes nothing; another result corrects the first. {@code note} may be null, and
   * has at most 1,000 characters. Throws NotFound for a step that is not on the plan, Rejected
   * INVALID {@code result} or {@code note}, CONFLICT {@code plan-closed}.
   */
  public Step record(
      final Actor actor,
      final UUID planId,
      final String step,
      final String result,
      final String note) {
    final PlanState plan = entered(actor, planId);
    require(result != null && RESULTS.contains(result), "result");
    require(note == null || note.length() <= NOTE_BOUND, "note");
    timetable(plan).step(step).orElseThrow(() -> new NotFound("step"));
    final StepResult former = plan.results().get(step);
    final LocalDate on =
        former != null && former.result().equals(result) ? former.on() : DutchTime.today(clock);
    final StepResult fresh = new StepResult(result, on);
    plans.record(planId, step, fresh, actor.id(), clock.instant(), sealed(plan, step, note));
    final Map<String, StepResult> results = new HashMap<>(plan.results());
    results.put(step, fresh);
    return timetable(with(plan, plan.anchors(), results)).step(step).orElseThrow();
  }

  /**
   * Moves an anchor of the plan of a youth; every date that hangs on it moves. A later {@code end}
   * of aftercare extends it. The day lies at most three years from today. Throws Rejected INVALID
   * {@code anchor} or {@code on}, CONFLICT {@code plan-closed}.
   */
  public Plan moveAnchor(
      final Actor actor, final UUID planId, final String anchor, final LocalDate on) {
    final PlanState plan = entered(actor, planId);
    require(anchor != null && protocols.of(plan.protocol()).hasAnchor(anchor), "anchor");
    final LocalDate today = DutchTime.today(clock);
    require(
        on != null
            && !on.isBefore(today.minusYears(ANCHOR_BOUND_YEARS))
            && !on.isAfter(today.plusYears(ANCHOR_BOUND_YEARS)),
        "on");
    final Map<String, LocalDate> anchors = new HashMap<>(plan.anchors());
    anchors.put(anchor, on);
    final PlanState moved = with(plan, anchors, plan.results());
    plans.set(planId, anchor, on);
    if (Protocols.AFTERCARE.equals(plan.protocol())) {
      final Timetable timetable = timetable(moved);
      require(!timetable.day("end").isBefore(timetable.day("outflow")), "on");
      maker.agree(moved);
    }
    return shown(moved);
  }

  private PlanState entered(final Actor actor, final UUID planId) {
    final PlanState plan = plans.lock(planId).orElseThrow(() -> new NotFound("plan"));
    access.enter(
        actor, Action.RECORD_STEP, Subject.of("plan", planId, plan.organisation(), plan.youth()));
    if (!plan.running()) {
      throw new Rejected(Rejected.Kind.CONFLICT, "plan-closed");
    }
    return plan;
  }

  private byte[] sealed(final PlanState plan, final String step, final String note) {
    return note == null || note.isBlank()
        ? null
        : vault.sealText(plan.youth(), "step:" + plan.id() + ":" + step, note.strip());
  }

  private Timetable timetable(final PlanState plan) {
    return new Timetable(protocols.of(plan.protocol()), plan, DutchTime.today(clock), workingDays);
  }

  private Plan shown(final PlanState plan) {
    return new Plan(plan.id(), plan.youth(), plan.protocol(), timetable(plan).steps());
  }

  private static PlanState with(
      final PlanState plan,
      final Map<String, LocalDate> anchors,
      final Map<String, StepResult> results) {
    return new PlanState(
        plan.id(),
        plan.youth(),
        plan.organisation(),
        plan.caseId(),
        plan.protocol(),
        plan.running(),
        anchors,
        results);
  }

  private static List<Step> named(
      final List<Step> steps, final String state, final Map<UUID, String> names) {
    return steps.stream()
        .filter(step -> step.state().equals(state))
        .map(step -> step.named(names.getOrDefault(step.youth(), "")))
        .toList();
  }

  private static void require(final boolean right, final String field) {
    if (!right) {
      throw new Rejected(Rejected.Kind.INVALID, field);
    }
  }
}
