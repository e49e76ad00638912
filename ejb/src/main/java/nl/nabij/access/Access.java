package nl.nabij.access;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.nabij.audit.AuditLog;
import nl.nabij.audit.Entry;
import nl.nabij.audit.LogUnavailable;
import nl.nabij.database.Database;
import nl.nabij.database.Wall;

/**
 * The door: decides whether an actor may do an act, and writes that in the log in the same
 * transaction.
 */
@Stateless
public class Access {

  private static final int MAX_DOSSIERS_OF_STAFF = 500;
  private static final int MAX_TIES_OF_DOSSIER = 200;
  private static final int MAX_TEXT = 64;

  private final Ties ties;
  private final Restrictions restrictions;
  private final Doorkeeper doorkeeper;
  private final AuditLog log;
  private final Clock clock;

  protected Access() {
    this(null, null, null);
  }

  @Inject
  Access(final Database database, final AuditLog log, final Clock clock) {
    this.ties = new Ties(database);
    this.restrictions = new Restrictions(database);
    this.doorkeeper = new Doorkeeper(ties, restrictions);
    this.log = log;
    this.clock = clock;
  }

  /**
   * Decides and logs, in at most two statements. Throws {@link Refused} after logging the refusal
   * in a transaction of its own. Returns the ground on which access was given. Must be called
   * inside the transaction of the act, before it touches anything.
   *
   * @throws Unlogged when the entry cannot be written: the act is off
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public Basis enter(final Actor actor, final Action action, final Subject subject) {
    final Instant now = now();
    final Decision decision = doorkeeper.decide(actor, action, subject, now);
    final Entry entry = entry(actor, action, subject, decision, now);
    if (decision.isRefusal()) {
      write(entry, true);
      throw new Refused(decision.reason());
    }
    write(entry, false);
    Passage.mark();
    return decision.basis();
  }

  /**
   * A further step of what this call's actor entered when it began, and that is nobody else's: a
   * draft that grows, an upload that goes on. The room has seen that it is theirs; no entry.
   */
  @Unguarded("a step of what was entered when it began")
  public void goOn() {
    Passage.mark();
  }

  /**
   * Writes down that a room turned somebody away by a rule of its own (a wrong code, a revoked
   * device), in a transaction of its own. The caller throws what fits.
   *
   * @param reason a stable code of at most 64 characters
   */
  public void turnAway(
      final Actor actor, final Action action, final Subject subject, final String reason) {
    write(entry(actor, action, subject, Decision.refused(reason, null), now()), true);
    Passage.mark();
  }

  /**
   * Opens the log of an organisation when it is enrolled; again changes nothing. Its origin is the
   * public address ({@code nabij.public-url}) without scheme, then {@code /log/} and the slug.
   */
  @Unguarded("an organisation is enrolled, nobody's data is touched")
  public void openLog(final UUID organisation, final String slug) {
    final String place = System.getProperty("nabij.public-url", "http://localhost:8080");
    log.open(organisation, URI.create(place).getAuthority() + "/log/" + slug);
  }

  /**
   * Gives a member of staff access to a dossier from {@code since}, as OWNER, SUBSTITUTE or MEMBER.
   * Part of an act that has entered already. Granting twice changes nothing.
   */
  @Unguarded("part of an act that has entered: opening or assigning a case")
  public void grant(
      final UUID organisation,
      final UUID dossier,
      final UUID staff,
      final Basis basis,
      final Instant since) {
    if (basis.compareTo(Basis.MEMBER) > 0) {
      throw new IllegalArgumentException("a tie is owner, substitute or member, not " + basis);
    }
    ties.grant(organisation, dossier, staff, basis, since);
  }

  /**
   * Ends the access of a member of staff to a dossier at {@code until}. Part of an act that has
   * entered already.
   */
  @Unguarded("part of an act that has entered: assigning a case")
  public void endGrant(final UUID dossier, final UUID staff, final Instant until) {
    ties.end(dossier, staff, until);
  }

  /**
   * Lets a member of staff or a youth into the conversation of a group, and into nothing else. Part
   * of an act that has entered already.
   *
   * @param until when it ends, or null
   */
  @Unguarded("part of an act that has entered: joining a group")
  public void join(
      final UUID organisation, final UUID group, final UUID person, final Instant until) {
    ties.join(organisation, group, person, Basis.GROUP, now(), until);
  }

  /**
   * Lets a companion into the one thread that their consent is for. Part of an act that has entered
   * already.
   *
   * @param until when the consent is over
   */
  @Unguarded("part of an act that has entered: the youth consented")
  public void admit(
      final UUID organisation, final UUID youth, final UUID companion, final Instant until) {
    ties.join(organisation, youth, companion, Basis.CONSENT, now(), until);
  }

  /**
   * Lets a member of staff who has nothing to do with a dossier into it, for the acts that {@link
   * Rules} opens to who broke the glass. Part of an act that has entered already.
   *
   * @param until when it is over
   */
  @Unguarded("part of an act that has entered: breaking the glass")
  public void breakGlass(final Staff staff, final UUID dossier, final Instant until) {
    ties.join(staff.organisation(), dossier, staff.id(), Basis.BREAK_GLASS, now(), until);
  }

  /** By what a member of staff may enter a dossier now: the strongest, if any. */
  @Unguarded("about the one who asks")
  public Optional<Tie> tieOf(final Staff staff, final UUID dossier) {
    return ties.between(staff, dossier, clock.instant());
  }

  /** The groups that this person belongs to now, at most 500. */
  @Unguarded("ids of one's own groups; who shows names enters the list")
  public List<UUID> groupsOf(final Actor person) {
    return ties.groups(person.id(), person.organisation(), clock.instant(), MAX_DOSSIERS_OF_STAFF);
  }

  /**
   * The dossiers that this member of staff guides now, at most 500; not those for which they broke
   * the glass. Ids only; entering the list is logged by who shows it.
   */
  @Unguarded("ids of the own caseload; who shows names enters the list")
  public List<UUID> dossiersOf(final Staff staff) {
    return ties.of(staff.id(), staff.organisation(), clock.instant(), MAX_DOSSIERS_OF_STAFF);
  }

  /**
   * Makes the ties of those who stand in for an owner follow the covers, from now on, in each
   * dossier that the owner has now; what has been stays on record. Part of an act that has entered.
   *
   * @param covers of each substitute without overlap
   */
  @Unguarded("part of an act that has entered: an absence, or another owner")
  public void cover(final UUID owner, final List<Cover> covers) {
    ties.cover(owner, covers, now());
  }

  /**
   * Restricts the use of a dossier (AVG art. 18) until it is lifted; again changes nothing. Staff
   * who are tied may see it and be in contact, and nothing else.
   */
  @Unguarded("part of an act that has entered: the officer's answer")
  public void restrict(final UUID organisation, final UUID dossier) {
    restrictions.restrict(organisation, dossier, now());
  }

  /** Lifts a restriction; without one nothing changes. */
  @Unguarded("part of an act that has entered: the officer lifts it")
  public void lift(final UUID dossier) {
    restrictions.lift(dossier);
  }

  /** Those of these dossiers of which the use is restricted. */
  @Unguarded("ids; who shows it has entered the dossier")
  public Set<UUID> restricted(final Collection<UUID> dossiers) {
    return restrictions.among(dossiers);
  }

  /** The dossiers that somebody owns now, at most 500. */
  @Unguarded("ids; who shows names enters the list")
  public List<UUID> ownedBy(final UUID staff) {
    return ties.owned(staff, clock.instant(), MAX_DOSSIERS_OF_STAFF);
  }

  /** Who may enter a dossier now, could before or may later: newest first, at most 200. */
  @Unguarded("ids; who shows it has entered the dossier")
  public List<Tie> tiesTo(final UUID dossier) {
    return ties.to(dossier, MAX_TIES_OF_DOSSIER);
  }

  /**
   * {@code apart}: in a transaction of its own, to stay when the act is undone, and in the log of
   * the organisation whose data it is, also when a stranger knocks.
   */
  private void write(final Entry entry, final boolean apart) {
    try {
      if (apart) {
        try (Wall.Opening there = Wall.within(entry.organisation())) {
          log.appendApart(entry);
        }
      } else {
        log.append(entry);
      }
    } catch (final LogUnavailable e) {
      throw new Unlogged(e);
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static Entry entry(
      final Actor actor,
      final Action action,
      final Subject subject,
      final Decision decision,
      final Instant now) {
    return new Entry(
        // The log of the organisation whose data it is, also when a stranger knocks.
        subject.organisation(),
        now,
        kind(actor),
        actor.id(),
        decision.role(),
        action.code(),
        action.eventCode(),
        subject.kind(),
        subject.id(),
        subject.dossiers(),
        decision.isRefusal() ? "refused" : "ok",
        decision.reason(),
        action.purpose().code(),
        decision.basis() == null ? null : decision.basis().code(),
        printable(actor.origin().address()),
        actor.origin().device().isEmpty() ? null : printable(actor.origin().device()));
  }

  private static String kind(final Actor actor) {
    return actor.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** An address comes from outside: it may not carry anything else into the log. */
  private static String printable(final String text) {
    final String plain = text.replaceAll("[^0-9A-Za-z.:%_-]", "?");
    return plain.length() <= MAX_TEXT ? plain : plain.substring(0, MAX_TEXT);
  }
}
