package nl.nabij.guidance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.nabij.access.Rejected;

/**
 * One course of guidance. It begins before the first interview, with an owner who has taken it on.
 * Four weeks in which the youth looks for work or school, a second interview, and then the course
 * itself, which lasts as long as it takes. One day there is work, or a school: it closes with that
 * day, which may be a little ahead, and can be closed only once. What follows is aftercare, and
 * when that is over, rest.
 */
@Entity
@Table(name = "guidance_case")
@NamedQuery(
    name = "GuidanceCase.ofYouth",
    query = "select c from GuidanceCase c where c.youth = :youth order by c.openedAt desc")
@NamedQuery(
    name = "GuidanceCase.newestOfYouths",
    query =
        "select c from GuidanceCase c where c.youth in :youths and c.openedAt ="
            + " (select max(d.openedAt) from GuidanceCase d where d.youth = c.youth)")
@NamedQuery(
    name = "GuidanceCase.newestOfTeam",
    query =
        "select c from GuidanceCase c where c.organisation = :organisation and c.openedAt ="
            + " (select max(d.openedAt) from GuidanceCase d where d.youth = c.youth)")
class GuidanceCase {

  /** A signed contract or an enrolment lies at most this far ahead. */
  static final int OUTFLOW_AHEAD_DAYS = 60;

  @Id private UUID id;
  private UUID youth;
  private UUID organisation;
  private UUID owner;

  @Enumerated(EnumType.STRING)
  private Phase phase;

  @Column(name = "opened_on")
  private LocalDate openedOn;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  @Column(name = "outflow_on")
  private LocalDate outflowOn;

  @Column(name = "aftercare_until")
  private LocalDate aftercareUntil;

  @Version private int version;

  protected GuidanceCase() {}

  GuidanceCase(
      final UUID id,
      final UUID youth,
      final UUID organisation,
      final UUID owner,
      final LocalDate openedOn,
      final Instant openedAt) {
    this.id = id;
    this.youth = youth;
    this.organisation = organisation;
    this.owner = owner;
    this.phase = Phase.BEFORE;
    this.openedOn = openedOn;
    this.openedAt = openedAt;
  }

  /** Throws Rejected INVALID for a phase that only closing brings, CONFLICT once closed. */
  void move(final Phase to) {
    if (to == Phase.AFTERCARE || to == Phase.ENDED) {
      throw new Rejected(Rejected.Kind.INVALID, "phase");
    }
    refuseWhenClosed();
    phase = to;
  }

  /**
   * Throws Rejected CONFLICT when closed before, INVALID when the day of outflow lies before the
   * opening or more than {@value #OUTFLOW_AHEAD_DAYS} days ahead.
   */
  void close(final Outcome to, final LocalDate outflow, final LocalDate today) {
    refuseWhenClosed();
    if (outflow.isBefore(openedOn) || outflow.isAfter(today.plusDays(OUTFLOW_AHEAD_DAYS))) {
      throw new Rejected(Rejected.Kind.INVALID, "outflow-on");
    }
    outcome = to;
    closedOn = today;
    outflowOn = outflow;
  }

  /** The aftercare that was agreed, now or on a later thought. */
  void agreeAftercare(final LocalDate outflow, final LocalDate until) {
    if (closedOn == null) {
      throw new Rejected(Rejected.Kind.CONFLICT, "case-open");
    }
    outflowOn = outflow;
    aftercareUntil = until;
  }

  /** Another owner; there is always one. */
  void passTo(final UUID next) {
    owner = Objects.requireNonNull(next);
  }

  boolean isOpen() {
    return closedOn == null;
  }

  UUID id() {
    return id;
  }

  UUID youth() {
    return youth;
  }

  UUID organisation() {
    return organisation;
  }

  UUID owner() {
    return owner;
  }

  LocalDate openedOn() {
    return openedOn;
  }

  /** The last day of aftercare, or null before it is agreed. */
  LocalDate aftercareUntil() {
    return aftercareUntil;
  }

  /** Where the case stands on a day. */
  Phase phaseOn(final LocalDate today) {
    if (isOpen()) {
      return phase;
    }
    return aftercareUntil != null && today.isAfter(aftercareUntil) ? Phase.ENDED : Phase.AFTERCARE;
  }

  CaseCard cardOn(final LocalDate today) {
    return new CaseCard(
        id, youth, organisation, owner, phaseOn(today), openedOn, closedOn, outcome, outflowOn);
  }

  private void refuseWhenClosed() {
    if (!isOpen()) {
      throw new Rejected(Rejected.Kind.CONFLICT, "case-closed");
    }
  }
}
