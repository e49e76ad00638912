package nl.nabij.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.nabij.audit.AuditLog;
import nl.nabij.audit.Reach;

/** What the officer needs to know within 72 hours when data may have leaked (AVG art. 33). */
@Stateless
public class Breaches {

  /** More people than this are told of in parts of the period. */
  public static final int AFFECTED_AT_MOST = 2_000;

  private static final Duration PERIOD_AT_MOST = Duration.ofDays(92);
  private static final int ADDRESS_AT_MOST = 64;

  /** So many dossiers fit in one entry of 64 KiB. */
  private static final int IN_ONE_ENTRY = 1_000;

  private final Access access;
  private final AuditLog log;

  protected Breaches() {
    this(null, null);
  }

  @Inject
  Breaches(final Access access, final AuditLog log) {
    this.access = access;
    this.log = log;
  }

  /**
   * Whose data was touched by what is suspected, the one touched last first; what was refused
   * touched nothing. All of them stand in the entry of this act.
   *
   * @throws Rejected INVALID {@code period} when it is none, or longer than 92 days, {@code
   *     breach-whose} without actor and address; CONFLICT {@code breach-too-many} above 2,000
   *     people: take a shorter period
   */
  public List<Affected> affected(final Staff officer, final Suspicion suspicion) {
    final UUID organisation = officer.organisation();
    if (!officer.has(Role.PRIVACY_OFFICER)) {
      enter(officer, List.of());
    }
    check(suspicion);
    final List<Affected> found =
        log
            .touched(
                new Reach(
                    organisation,
                    suspicion.actor(),
                    suspicion.origin(),
                    suspicion.from(),
                    suspicion.until()),
                AFFECTED_AT_MOST + 1)
            .stream()
            .map(
                one ->
                    new Affected(
                        one.dossier(),
                        one.actions(),
                        one.purposes(),
                        one.times(),
                        one.first(),
                        one.last()))
            .toList();
    if (found.size() > AFFECTED_AT_MOST) {
      throw new Rejected(Rejected.Kind.CONFLICT, "breach-too-many");
    }
    enter(officer, found.stream().map(Affected::dossier).toList());
    return found;
  }

  private void enter(final Staff officer, final List<UUID> shown) {
    int from = 0;
    do {
      final int to = Math.min(shown.size(), from + IN_ONE_ENTRY);
      access.enter(
          officer,
          Action.SEE_BREACH,
          Subject.list("breach", officer.organisation(), shown.subList(from, to)));
      from = to;
    } while (from < shown.size());
  }

  private static void check(final Suspicion suspicion) {
    if (suspicion.from() == null
        || suspicion.until() == null
        || !suspicion.from().isBefore(suspicion.until())
        || suspicion.from().plus(PERIOD_AT_MOST).isBefore(suspicion.until())) {
      throw new Rejected(Rejected.Kind.INVALID, "period");
    }
    final boolean somewhere = suspicion.origin() != null && !suspicion.origin().isBlank();
    if (suspicion.actor() == null && !somewhere
        || somewhere && suspicion.origin().length() > ADDRESS_AT_MOST) {
      throw new Rejected(Rejected.Kind.INVALID, "breach-whose");
    }
  }
}
