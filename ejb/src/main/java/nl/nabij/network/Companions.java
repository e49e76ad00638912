package nl.nabij.network;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.nabij.access.Access;
import nl.nabij.access.Action;
import nl.nabij.access.Actor;
import nl.nabij.access.Companion;
import nl.nabij.access.House;
import nl.nabij.access.NotFound;
import nl.nabij.access.Origin;
import nl.nabij.access.Rejected;
import nl.nabij.access.Staff;
import nl.nabij.access.Subject;
import nl.nabij.access.Tie;
import nl.nabij.access.Unguarded;
import nl.nabij.access.Youth;
import nl.nabij.calendar.DutchTime;
import nl.nabij.conversation.CompanionThreads;
import nl.nabij.conversation.GroupState;
import nl.nabij.people.CodeWrong;
import nl.nabij.people.Directory;
import nl.nabij.vault.Tokens;

/** People of a youth's network who talk along, with the youth's consent. */
@Stateless
public class Companions {

  static final int AT_MOST = 20;
  static final Duration LINK_GOOD_FOR = Duration.ofDays(7);

  private CompanionTable table;
  private Names names;
  private Keys keys;
  private Wishing wishing;
  private Entering entering;
  private CompanionThreads threads;
  private Directory directory;
  private Access access;
  private Clock clock;

  /** For the container. */
  public Companions() {}

  @Inject
  Companions(
      final CompanionTable table,
      final Names names,
      final Keys keys,
      final Wishing wishing,
      final Entering entering,
      final CompanionThreads threads,
      final Directory directory,
      final Access access,
      final Clock clock) {
    this.table = table;
    this.names = names;
    this.keys = keys;
    this.wishing = wishing;
    this.entering = entering;
    this.threads = threads;
    this.directory = directory;
    this.access = access;
    this.clock = clock;
  }

  /** Who talk along with a youth, are asked for, or did: newest first, at most 20. */
  public List<CompanionCard> of(final Actor actor, final UUID youth) {
    access.enter(
        actor, Action.SEE_COMPANIONS, Subject.dossier(directory.organisationOf(youth), youth));
    final Map<UUID, Long> unread =
        threads.states(actor.id(), List.of(youth)).stream()
            .collect(Collectors.toMap(GroupState::thread, GroupState::unread));
    return table.of(youth, AT_MOST).stream().map(one -> card(one, unread)).toList();
  }

  /** What a member of staff has not read in the threads with companions of these youths. */
  @Unguarded("part of an inbox, which was entered; counts alone")
  public Map<UUID, Long> unread(final Staff staff, final List<UUID> youths) {
    return threads.states(staff.id(), youths).stream()
        .filter(state -> state.unread() > 0)
        .collect(Collectors.toMap(GroupState::group, GroupState::unread, Long::sum));
  }

  /**
   * Asks a youth whether somebody may talk along; the same id again changes nothing.
   *
   * @throws Rejected INVALID {@code name}, {@code ends-on}; CONFLICT {@code companion-id-taken},
   *     {@code companions-too-many} above 20
   */
  public CompanionCard ask(
      final Staff staff, final UUID youth, final UUID id, final NewCompanion wish) {
    final UUID organisation = directory.organisationOf(youth);
    access.enter(staff, Action.ASK_COMPANION, subject(id, organisation, youth));
    return card(wishing.ask(staff, youth, organisation, id, wish), Map.of());
  }

  /**
   * The youth lets somebody talk along: one of their own, or one whom staff asked for, on the terms
   * that the youth says. The same again changes nothing; other terms take the place of the former.
   *
   * @throws Rejected as {@link #ask}, and CONFLICT {@code companion-over}
   */
  public CompanionCard letIn(final Youth youth, final UUID id, final NewCompanion wish) {
    final UUID whose = table.find(id).map(CompanionTable.Stored::youth).orElse(youth.id());
    access.enter(youth, Action.ALLOW_COMPANION, subject(id, youth.organisation(), whose));
    return card(wishing.allow(youth, id, wish, guides(youth.id())), Map.of());
  }

  /**
   * A new link for one browser. The link before it is void, and the browser that came in by it goes
   * out.
   *
   * @throws Rejected CONFLICT {@code companion-not-allowed} without a consent that holds
   */
  public CompanionLink link(final Actor actor, final UUID id) {
    final CompanionTable.Stored held = hold(id);
    access.enter(actor, Action.INVITE_COMPANION, subject(held));
    final Instant now = now();
    if (!held.allowed(now)) {
      throw new Rejected(Rejected.Kind.CONFLICT, "companion-not-allowed");
    }
    final Instant week = now.plus(LINK_GOOD_FOR);
    final Instant until = week.isBefore(held.endsAt()) ? week : held.endsAt();
    final CompanionLink link = new CompanionLink(Tokens.newToken(), Tokens.newCode(), until);
    table.link(id, keys.ofToken(link.token()), keys.ofCode(id, link.code()), until);
    return link;
  }

  /** Ends a consent, or says no to who was asked for; again changes nothing. */
  public void end(final Actor actor, final UUID id) {
    final CompanionTable.Stored held = hold(id);
    access.enter(actor, Action.END_COMPANION, subject(held));
    if (held.endedAt() == null) {
      wishing.end(actor, held);
    }
  }

  /**
   * Brings a browser in by its link and code.
   *
   * @throws CodeWrong with the tries that are left
   * @throws Rejected GONE {@code link-over} when unknown, used, too late, or the consent ended
   */
  @Unguarded("the step that finds out who is asking; the try enters the log itself")
  public Entered enter(final String token, final String code, final Origin origin) {
    final Entering.Try result = entering.attempt(token, code, origin);
    if (result.entered() != null) {
      return result.entered();
    }
    if (result.attemptsLeft() != null) {
      throw new CodeWrong(result.attemptsLeft());
    }
    throw new Rejected(Rejected.Kind.GONE, "link-over");
  }

  /** Recognises a browser by its secret; empty when unknown, or when the consent is over. */
  @Unguarded("the step that finds out who is asking; each act asks for the consent anew")
  public Optional<Companion> recognise(final String secret, final Origin origin) {
    return Tokens.plausible(secret)
        ? table
            .bySecret(keys.ofSecret(secret))
            .filter(stored -> stored.allowed(clock.instant()))
            .map(stored -> entering.companion(stored, origin))
        : Optional.empty();
  }

  /** What a companion finds when they come in. */
  public CompanionHome home(final Companion companion) {
    final CompanionTable.Stored stored =
        table.find(companion.id()).orElseThrow(() -> new NotFound("companion"));
    access.enter(
        companion,
        Action.OPEN_THREAD,
        Subject.of("thread", companion.thread(), stored.organisation(), stored.youth()));
    final House house = new House("companion", stored.organisation());
    return new CompanionHome(
        stored.id(),
        names.open(stored),
        directory.details(house, stored.youth()).firstName(),
        stored.organisation(),
        companion.thread(),
        stored.writes(),
        DutchTime.lastDayBefore(stored.endsAt()));
  }

  private List<UUID> guides(final UUID youth) {
    final Instant now = now();
    return access.tiesTo(youth).stream()
        .filter(tie -> !tie.since().isAfter(now))
        .filter(tie -> tie.until() == null || tie.until().isAfter(now))
        .map(Tie::staff)
        .distinct()
        .toList();
  }

  private CompanionCard card(final CompanionTable.Stored one, final Map<UUID, Long> unread) {
    final Instant now = clock.instant();
    final UUID thread = one.allowedAt() == null ? null : threads.idFor(one.id());
    final CompanionCard.Standing open =
        one.allowedAt() == null ? CompanionCard.Standing.ASKED : CompanionCard.Standing.ALLOWED;
    return new CompanionCard(
        one.id(),
        names.open(one),
        one.relation(),
        one.writes(),
        DutchTime.lastDayBefore(one.endsAt()),
        one.over(now) ? CompanionCard.Standing.OVER : open,
        one.enteredAt() != null,
        thread,
        thread == null ? 0 : unread.getOrDefault(thread, 0L));
  }

  private CompanionTable.Stored hold(final UUID id) {
    return table.hold(id).orElseThrow(() -> new NotFound("companion"));
  }

  private static Subject subject(final CompanionTable.Stored stored) {
    return subject(stored.id(), stored.organisation(), stored.youth());
  }

  private static Subject subject(final UUID id, final UUID organisation, final UUID youth) {
    return Subject.of("companion", id, organisation, youth);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
