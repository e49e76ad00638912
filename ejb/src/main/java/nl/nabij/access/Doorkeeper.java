package nl.nabij.access;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.nabij.access.Rules.Demand;

/** Decides, by {@link Rules}, {@link Ties} and {@link Restrictions}; writes nothing. */
record Doorkeeper(Ties ties, Restrictions restrictions) {

  static final String OTHER_ORGANISATION = "other-organisation";
  static final String NO_TIE = "no-tie";
  static final String ROLE = "role";
  static final String SECOND_FACTOR = "second-factor";
  static final String NOT_SELF = "not-self";
  static final String OTHER_ROOM = "other-room";
  static final String OTHER_THREAD = "other-thread";
  static final String NO_CONSENT = "no-consent";
  static final String RESTRICTED = "restricted";

  Decision decide(
      final Actor actor, final Action action, final Subject subject, final Instant now) {
    if (!actor.organisation().equals(subject.organisation())) {
      return Decision.refused(OTHER_ORGANISATION, firstRole(actor));
    }
    if (actor instanceof Staff staff) {
      return decideForStaff(staff, action, subject, now);
    }
    if (actor instanceof Youth youth) {
      return decideForYouth(youth, action, subject, now);
    }
    if (actor instanceof Guest guest) {
      return decideForGuest(guest, action, subject);
    }
    if (actor instanceof Companion companion) {
      return decideForCompanion(companion, action, subject, now);
    }
    return Decision.granted(Basis.HOUSE, firstRole(actor));
  }

  /** Any of their roles is enough; of the refusals the one that came closest is told. */
  private Decision decideForStaff(
      final Staff staff, final Action action, final Subject subject, final Instant now) {
    Decision refusal = Decision.refused(ROLE, firstRole(staff));
    for (final Role role : Role.values()) {
      if (staff.has(role)) {
        final Decision decision = decideForRole(staff, role, action, subject, now);
        if (!decision.isRefusal()) {
          return isStopped(action, subject)
              ? Decision.refused(RESTRICTED, decision.role())
              : decision;
        }
        if (!ROLE.equals(decision.reason())) {
          refusal = decision;
        }
      }
    }
    return refusal;
  }

  private boolean isStopped(final Action action, final Subject subject) {
    return Restrictions.stops(action) && !restrictions.among(subject.dossiers()).isEmpty();
  }

  private Decision decideForRole(
      final Staff staff,
      final Role role,
      final Action action,
      final Subject subject,
      final Instant now) {
    final Demand demand = Rules.of(action, role);
    if (demand == Demand.ROLE) {
      return Decision.granted(Basis.ROLE, role.code());
    }
    if (demand == Demand.ROLE_AND_SECOND_FACTOR) {
      return staff.twoFactor()
          ? Decision.granted(Basis.ROLE, role.code())
          : Decision.refused(SECOND_FACTOR, role.code());
    }
    if (demand == Demand.TIED) {
      return decideByTie(staff, role, action, subject, now);
    }
    if (Rules.byGlass(action) && Rules.mayBreakGlass(role) && brokeGlass(staff, subject, now)) {
      return Decision.granted(Basis.BREAK_GLASS, role.code());
    }
    return Rules.inGroup(action) && inGroup(staff, subject, now)
        ? Decision.granted(Basis.GROUP, role.code())
        : Decision.refused(ROLE, role.code());
  }

  private Decision decideByTie(
      final Staff staff,
      final Role role,
      final Action action,
      final Subject subject,
      final Instant now) {
    if (subject.dossiers().isEmpty()) {
      // A list in which nobody stands shows nobody; one thing that is nobody's is no one's to open.
      return subject.id().equals(subject.organisation())
          ? Decision.granted(Basis.ROLE, role.code())
          : Decision.refused(NO_TIE, role.code());
    }
    final Map<UUID, Basis> tied =
        ties.among(staff.id(), staff.organisation(), subject.dossiers(), now);
    if (!tied.keySet().containsAll(subject.dossiers())) {
      return Decision.refused(NO_TIE, role.code());
    }
    if (tied.containsValue(Basis.BREAK_GLASS) && !Rules.byGlass(action)) {
      return Decision.refused(NO_TIE, role.code());
    }
    // Of a whole list the weakest tie counts.
    final Basis weakest = tied.values().stream().max(Basis::compareTo).orElseThrow();
    final boolean enough =
        weakest.compareTo(Basis.BREAK_GLASS) <= 0
            || weakest == Basis.GROUP && Rules.inGroup(action);
    return enough ? Decision.granted(weakest, role.code()) : Decision.refused(NO_TIE, role.code());
  }

  /** Whether all that is touched is of groups to which this person belongs now. */
  private boolean inGroup(final Actor person, final Subject subject, final Instant now) {
    return allBy(Basis.GROUP, person, subject, now);
  }

  private boolean brokeGlass(final Staff staff, final Subject subject, final Instant now) {
    return allBy(Basis.BREAK_GLASS, staff, subject, now);
  }

  private boolean allBy(
      final Basis basis, final Actor person, final Subject subject, final Instant now) {
    final Map<UUID, Basis> tied =
        ties.among(person.id(), person.organisation(), subject.dossiers(), now);
    return !subject.dossiers().isEmpty()
        && subject.dossiers().stream().allMatch(dossier -> tied.get(dossier) == basis);
  }

  private Decision decideForYouth(
      final Youth youth, final Action action, final Subject subject, final Instant now) {
    if (Rules.ofYouth(action) != Demand.SELF) {
      return Decision.refused(ROLE, null);
    }
    final boolean own =
        !subject.dossiers().isEmpty() && subject.dossiers().stream().allMatch(youth.id()::equals);
    if (own) {
      return Decision.granted(Basis.SELF, null);
    }
    return Rules.inGroup(action) && inGroup(youth, subject, now)
        ? Decision.granted(Basis.GROUP, null)
        : Decision.refused(NOT_SELF, null);
  }

  private static Decision decideForGuest(
      final Guest guest, final Action action, final Subject subject) {
    if (Rules.ofGuest(action) != Demand.LINK) {
      return Decision.refused(ROLE, null);
    }
    final boolean own =
        guest.id().equals(subject.id())
            && subject.dossiers().stream().allMatch(guest.dossier()::equals);
    return own ? Decision.granted(Basis.LINK, null) : Decision.refused(OTHER_ROOM, null);
  }

  /** In the one thread, for what the consent is for, and as long as it holds: asked each time. */
  private Decision decideForCompanion(
      final Companion companion, final Action action, final Subject subject, final Instant now) {
    final Demand demand = Rules.ofCompanion(action);
    if (demand != Demand.READ && demand != Demand.WRITE) {
      return Decision.refused(ROLE, null);
    }
    if (!"thread".equals(subject.kind()) || !companion.thread().equals(subject.id())) {
      return Decision.refused(OTHER_THREAD, null);
    }
    final Map<UUID, Basis> tied =
        ties.among(companion.id(), companion.organisation(), subject.dossiers(), now);
    final boolean consent =
        !subject.dossiers().isEmpty()
            && subject.dossiers().stream().allMatch(one -> tied.get(one) == Basis.CONSENT)
            && (demand == Demand.READ || companion.writes());
    return consent ? Decision.granted(Basis.CONSENT, null) : Decision.refused(NO_CONSENT, null);
  }

  private static String firstRole(final Actor actor) {
    if (actor instanceof Staff staff) {
      return staff.roles().stream().sorted().findFirst().map(Role::code).orElse(null);
    }
    return actor instanceof House house ? house.task() : null;
  }
}
