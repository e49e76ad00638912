package nl.nabij.guidance;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.nabij.access.Access;
import nl.nabij.access.Action;
import nl.nabij.access.Actor;
import nl.nabij.access.Basis;
import nl.nabij.access.NotFound;
import nl.nabij.access.Rejected;
import nl.nabij.access.Staff;
import nl.nabij.access.Subject;
import nl.nabij.access.Unguarded;
import nl.nabij.calendar.DutchTime;
import nl.nabij.database.Database;
import nl.nabij.people.Directory;

/** The course of guidance of each youth: owner, phase, and how it ended. */
@Stateless
public class Cases {

  private static final String UNIQUE_VIOLATION = "23505";
  private static final int CASELOAD_BOUND = 200;
  private static final int TEAM_BOUND = 2_000;
  private static final int FIRST_INTERVIEW_BOUND_DAYS = 366;

  @PersistenceContext private EntityManager entities;
  @Inject private Database database;
  private Access access;
  private Directory directory;
  private Clock clock;
  private Event<CaseOpened> opened;
  private Event<CaseClosed> closed;

  /** For the container. */
  public Cases() {}

  @Inject
  Cases(
      final Access access,
      final Directory directory,
      final Clock clock,
      final Event<CaseOpened> opened,
      final Event<CaseClosed> closed) {
    this.access = access;
    this.directory = directory;
    this.clock = clock;
    this.opened = opened;
    this.closed = closed;
  }

  /**
   * Opens the case of a youth with an owner and the date of the first interview, at most a year
   * from today either way; a youth has one open case at most. The owner is tied to the dossier.
   * Fires {@link CaseOpened}. Throws Rejected CONFLICT {@code case-open}, or INVALID for an owner
   * who is no colleague or a date out of bounds.
   */
  public CaseCard open(
      final Actor actor, final UUID youth, final UUID owner, final LocalDate firstInterviewOn) {
    final UUID organisation = directory.organisationOf(youth);
    access.enter(actor, Action.OPEN_CASE, Subject.dossier(organisation, youth));
    final LocalDate today = today();
    if (firstInterviewOn.isBefore(today.minusDays(FIRST_INTERVIEW_BOUND_DAYS))
        || firstInterviewOn.isAfter(today.plusDays(FIRST_INTERVIEW_BOUND_DAYS))) {
      throw new Rejected(Rejected.Kind.INVALID, "first-interview-on");
    }
    if (!directory.worksAt(owner, organisation)) {
      throw new Rejected(Rejected.Kind.INVALID, "owner");
    }
    final Instant now = clock.instant();
    newestOf(youth).ifPresent(former -> giveWay(former, owner, now));
    final GuidanceCase fresh =
        new GuidanceCase(UUID.randomUUID(), youth, organisation, owner, today, now);
    keep(fresh);
    access.grant(organisation, youth, owner, Basis.OWNER, now);
    opened.fire(new CaseOpened(fresh.id(), youth, organisation, owner, firstInterviewOn));
    return fresh.cardOn(today);
  }

  /**
   * Moves a running case to a phase (not AFTERCARE or ENDED: those follow from closing). Throws
   * Rejected INVALID {@code phase}, or CONFLICT {@code case-closed}.
   */
  public CaseCard move(final Actor actor, final UUID caseId, final Phase phase) {
    final GuidanceCase found = locked(caseId);
    access.enter(actor, Action.MOVE_CASE, subject(found));
    found.move(phase);
    return found.cardOn(today());
  }

  /**
   * Closes to work or school; the date is not before the opening and at most 60 days ahead. Fires
   * {@link CaseClosed}. Throws Rejected CONFLICT {@code case-closed} the second time, INVALID
   * {@code outflow-on} out of bounds.
   */
  public CaseCard close(
      final Actor actor, final UUID caseId, final Outcome outcome, final LocalDate outflowOn) {
    final GuidanceCase found = locked(caseId);
    access.enter(actor, Action.CLOSE_CASE, subject(found));
    found.close(outcome, outflowOn, today());
    entities().flush();
    closed.fire(
        new CaseClosed(
            caseId, found.youth(), found.organisation(), found.owner(), outcome, outflowOn));
    return found.cardOn(today());
  }

  /** The newest case of a youth; throws NotFound when there never was one. */
  public CaseCard caseOf(final Actor actor, final UUID youth) {
    access.enter(
        actor, Action.OPEN_DOSSIER, Subject.dossier(directory.organisationOf(youth), youth));
    return newestOf(youth).orElseThrow(() -> new NotFound("case")).cardOn(today());
  }

  /**
   * The youths of a consultant with names, at most 200, open cases first: one list, one entry in
   * the log with everyone on it.
   */
  public List<CaseloadRow> caseload(final Staff staff) {
    final LocalDate today = today();
    final List<GuidanceCase> cases = newestOf(access.dossiersOf(staff), today);
    final List<UUID> youths = cases.stream().map(GuidanceCase::youth).toList();
    access.enter(
        staff, Action.SEE_CASELOAD, Subject.list("caseload", staff.organisation(), youths));
    final Map<UUID, String> names = directory.youthNames(staff, youths);
    return cases.stream()
        .map(
            found ->
                new CaseloadRow(
                    found.youth(),
                    found.id(),
                    names.getOrDefault(found.youth(), ""),
                    found.phaseOn(today),
                    found.openedOn()))
        .toList();
  }

  /**
   * The cases of a whole team that have not ended, at most 2,000: ids alone. Who is shown by name
   * is entered by {@link #namesInTeam}.
   */
  public List<TeamRow> team(final Staff coordinator) {
    access.enter(coordinator, Action.SEE_TEAM, Subject.organisation(coordinator.organisation()));
    final LocalDate today = today();
    return entities()
        .createNamedQuery("GuidanceCase.newestOfTeam", GuidanceCase.class)
        .setParameter("organisation", coordinator.organisation())
        .setMaxResults(TEAM_BOUND)
        .getResultStream()
        .filter(found -> found.phaseOn(today) != Phase.ENDED)
        .map(
            found ->
                new TeamRow(
                    found.youth(),
                    found.id(),
                    found.owner(),
                    found.phaseOn(today),
                    found.openedOn()))
        .toList();
  }

  /** Names of youths of the team, at most 200: one list, one entry with everyone on it. */
  public Map<UUID, String> namesInTeam(final Staff coordinator, final List<UUID> youths) {
    if (youths.size() > CASELOAD_BOUND) {
      throw new IllegalArgumentException("at most " + CASELOAD_BOUND + " names at a time");
    }
    access.enter(
        coordinator, Action.SEE_TEAM, Subject.list("team", coordinator.organisation(), youths));
    return directory.youthNames(coordinator, youths);
  }

  /** A case, held until the end of the transaction; throws NotFound. */
  @Unguarded("the room that asks enters the case with an act of its own")
  public CaseCard held(final UUID caseId) {
    return locked(caseId).cardOn(today());
  }

  /** The newest case of each of these youths, at most 200. */
  @Unguarded("part of an act on these youths, which has been decided and logged")
  public List<CaseCard> newest(final List<UUID> youths) {
    final LocalDate today = today();
    return newestOf(youths, today).stream().map(found -> found.cardOn(today)).toList();
  }

  /** Of those youths, at most 200, whose newest case and its aftercare are over: the last day. */
  @Unguarded("dates by ids, for rounds; who shows what is made of it enters")
  public Map<UUID, LocalDate> endedOn(final Collection<UUID> youths) {
    if (youths.size() > CASELOAD_BOUND) {
      throw new IllegalArgumentException("at most " + CASELOAD_BOUND + " youths at a time");
    }
    final LocalDate today = today();
    return newestOf(List.copyOf(youths), today).stream()
        .filter(found -> found.phaseOn(today) == Phase.ENDED)
        .collect(Collectors.toMap(GuidanceCase::youth, GuidanceCase::aftercareUntil));
  }

  /** Gives a case to another owner, whose tie the caller has made. */
  @Unguarded("part of a handover, which was entered when it was made")
  public void passOn(final UUID caseId, final UUID owner) {
    locked(caseId).passTo(owner);
    entities().flush();
  }

  /** It speaks past {@link Database}, so the transaction has to know first what is within reach. */
  private EntityManager entities() {
    database.known();
    return entities;
  }

  private void giveWay(final GuidanceCase former, final UUID owner, final Instant now) {
    if (former.isOpen()) {
      throw new Rejected(Rejected.Kind.CONFLICT, "case-open");
    }
    if (!former.owner().equals(owner)) {
      access.endGrant(former.youth(), former.owner(), now);
    }
  }

  private void keep(final GuidanceCase fresh) {
    try {
      entities().persist(fresh);
      entities().flush();
    } catch (final PersistenceException e) {
      if (duplicate(e)) {
        // Somebody else opened one at the same moment.
        throw new Rejected(Rejected.Kind.CONFLICT, "case-open");
      }
      throw e;
    }
  }

  private static boolean duplicate(final Throwable e) {
    return e instanceof SQLException clash
        ? UNIQUE_VIOLATION.equals(clash.getSQLState())
        : e.getCause() != null && duplicate(e.getCause());
  }

  private GuidanceCase locked(final UUID caseId) {
    final GuidanceCase found =
        entities().find(GuidanceCase.class, caseId, LockModeType.PESSIMISTIC_WRITE);
    if (found == null) {
      throw new NotFound("case");
    }
    return found;
  }

  private Optional<GuidanceCase> newestOf(final UUID youth) {
    return entities()
        .createNamedQuery("GuidanceCase.ofYouth", GuidanceCase.class)
        .setParameter("youth", youth)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  private List<GuidanceCase> newestOf(final List<UUID> youths, final LocalDate today) {
    if (youths.isEmpty()) {
      return List.of();
    }
    return entities()
        .createNamedQuery("GuidanceCase.newestOfYouths", GuidanceCase.class)
        .setParameter("youths", youths)
        .getResultStream()
        .sorted(
            Comparator.comparing((GuidanceCase found) -> found.phaseOn(today) == Phase.ENDED)
                .thenComparing(found -> !found.isOpen())
                .thenComparing(GuidanceCase::openedOn)
                .thenComparing(GuidanceCase::id))
        .limit(CASELOAD_BOUND)
        .toList();
  }

  private static Subject subject(final GuidanceCase found) {
    return Subject.of("case", found.id(), found.organisation(), found.youth());
  }

  private LocalDate today() {
    return DutchTime.today(clock);
  }
}
