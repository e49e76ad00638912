package nl.nabij.request;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nabij.access.Access;
import nl.nabij.access.Action;
import nl.nabij.access.Actor;
import nl.nabij.access.House;
import nl.nabij.access.NotFound;
import nl.nabij.access.Rejected;
import nl.nabij.access.Staff;
import nl.nabij.access.Subject;
import nl.nabij.access.Youth;
import nl.nabij.calendar.DutchTime;
import nl.nabij.conversation.Texts;
import nl.nabij.notify.Outbox;
import nl.nabij.people.Directory;
import nl.nabij.retention.Erasures;
import nl.nabij.vault.Vault;

/** What youths ask the privacy office, and the answers. */
@Stateless
public class Requests {

  static final int TEXT_AT_MOST = 2_000;
  static final int OPEN_AT_MOST = 20;
  static final int SHOWN_AT_MOST = 200;

  /** AVG art. 12 lid 3. */
  private static final int MONTHS = 1;

  private RequestTable table;
  private Directory directory;
  private Outbox outbox;
  private Erasures erasures;
  private Access access;
  private Vault vault;
  private Clock clock;

  /** For the container. */
  public Requests() {}

  @Inject
  Requests(
      final RequestTable table,
      final Directory directory,
      final Outbox outbox,
      final Erasures erasures,
      final Access access,
      final Vault vault,
      final Clock clock) {
    this.table = table;
    this.directory = directory;
    this.outbox = outbox;
    this.erasures = erasures;
    this.access = access;
    this.vault = vault;
    this.clock = clock;
  }

  /**
   * Asks, for oneself; or, by the officer, what a youth asked in another way. The same id again
   * changes nothing.
   *
   * @param text at most 2,000 characters; a question must have one, all else may do without
   * @throws Rejected INVALID {@code request-text}; CONFLICT {@code request-id-taken}, {@code
   *     requests-too-many} above 20 that are open
   */
  public Request ask(
      final Actor actor,
      final UUID youth,
      final UUID id,
      final RequestKind kind,
      final String text) {
    final UUID organisation = directory.organisationOf(youth);
    access.enter(actor, Action.ASK_REQUEST, subject(id, organisation, youth));
    final String said = check(text, kind == RequestKind.QUESTION);
    final Instant now = now();
    final RequestTable.Stored asked =
        new RequestTable.Stored(
            id,
            youth,
            organisation,
            kind,
            said == null ? null : vault.sealText(youth, place("request", id), said),
            now,
            actor instanceof Youth ? null : actor.id(),
            DutchTime.dayOf(now).plusMonths(MONTHS),
            null,
            null,
            null,
            null,
            null);
    if (!table.ask(asked)) {
      final RequestTable.Stored first = table.find(id).orElseThrow();
      if (!first.youth().equals(youth)) {
        throw new Rejected(Rejected.Kind.CONFLICT, "request-id-taken");
      }
      return opened(first, null);
    }
    if (table.of(youth, SHOWN_AT_MOST).stream().filter(RequestTable.Stored::open).count()
        > OPEN_AT_MOST) {
      throw new Rejected(Rejected.Kind.CONFLICT, "requests-too-many");
    }
    return opened(asked, null);
  }

  /**
   * A youth takes along all that is kept of them (AVG art. 15 and 20). What it is made of is read
   * by the rooms that hold it, each with an entry of its own.
   */
  public void takeAway(final Youth youth) {
    access.enter(youth, Action.TAKE_AWAY, Subject.dossier(youth.organisation(), youth.id()));
  }

  /** What a youth asked, newest first, at most 200. */
  public List<Request> of(final Youth youth) {
    access.enter(youth, Action.SEE_REQUESTS, Subject.dossier(youth.organisation(), youth.id()));
    final Set<UUID> restricted = access.restricted(List.of(youth.id()));
    return table.of(youth.id(), SHOWN_AT_MOST).stream()
        .map(one -> opened(one, null, restricted))
        .toList();
  }

  /** The same, for what is handed to a youth. */
  public List<Request> of(final House house, final UUID youth) {
    access.enter(house, Action.SEE_REQUESTS, Subject.dossier(house.organisation(), youth));
    return table.of(youth, SHOWN_AT_MOST).stream().map(one -> opened(one, null)).toList();
  }

  /** What was asked of this officer: open ones soonest due first, then the past; 200 of each. */
  public List<Request> all(final Staff officer) {
    final List<RequestTable.Stored> found =
        Stream.concat(
                table.open(officer.organisation(), SHOWN_AT_MOST).stream(),
                table.over(officer.organisation(), SHOWN_AT_MOST).stream())
            .toList();
    final Set<UUID> youths =
        found.stream().map(RequestTable.Stored::youth).collect(Collectors.toSet());
    access.enter(
        officer,
        Action.SEE_REQUESTS,
        Subject.list("requests", officer.organisation(), List.copyOf(youths)));
    vault.ready(youths);
    final Map<UUID, String> names =
        youths.isEmpty()
            ? Map.of()
            : new HashMap<>(
                directory.youthNames(new House("requests", officer.organisation()), youths));
    final Set<UUID> restricted = access.restricted(youths);
    return found.stream().map(one -> opened(one, names.get(one.youth()), restricted)).toList();
  }

  /**
   * Answers, once. A request to erase that is done proposes the dossier for erasing; one to
   * restrict that is granted holds from now on.
   *
   * @param answer 1 to 2,000 characters
   * @throws Rejected INVALID {@code request-text}; CONFLICT {@code request-over}
   */
  public Request answer(
      final Staff officer, final UUID id, final Outcome outcome, final String answer) {
    final RequestTable.Stored held = held(officer, id);
    access.enter(officer, Action.ANSWER_REQUEST, subject(id, held.organisation(), held.youth()));
    final String said = check(answer, true);
    stillOpen(held);
    final Instant now = now();
    table.answer(
        id, vault.sealText(held.youth(), place("answer", id), said), outcome, officer.id(), now);
    if (held.kind() == RequestKind.ERASURE && outcome == Outcome.DONE) {
      erasures.granted(held.organisation(), held.youth());
    }
    if (held.kind() == RequestKind.RESTRICTION && outcome != Outcome.REFUSED) {
      access.restrict(held.organisation(), held.youth());
    }
    notice(held, now);
    return opened(table.find(id).orElseThrow(), null);
  }

  /**
   * Lifts a restriction that was granted, and tells the youth that there is something to read (AVG
   * art. 18 lid 3); again changes nothing.
   *
   * @throws Rejected CONFLICT {@code request-not-in-force} for another kind of request, or one that
   *     was not granted
   */
  public Request lift(final Staff officer, final UUID id) {
    final RequestTable.Stored held = held(officer, id);
    access.enter(officer, Action.LIFT_RESTRICTION, subject(id, held.organisation(), held.youth()));
    if (!granted(held)) {
      throw new Rejected(Rejected.Kind.CONFLICT, "request-not-in-force");
    }
    if (!access.restricted(List.of(held.youth())).isEmpty()) {
      access.lift(held.youth());
      notice(held, now());
    }
    return opened(held, null);
  }

  /**
   * All that is kept of a youth goes on paper, for one who cannot or will not use the app (AVG art.
   * 15). What stands on it is read by the rooms that hold it, each with an entry of the house.
   *
   * @throws Rejected CONFLICT {@code request-not-access} when something else was asked, {@code
   *     request-over} when it was taken back
   */
  public Request onPaper(final Staff officer, final UUID id) {
    final RequestTable.Stored held = held(officer, id);
    access.enter(
        officer, Action.HAND_OVER_ON_PAPER, subject(id, held.organisation(), held.youth()));
    if (held.kind() != RequestKind.ACCESS) {
      throw new Rejected(Rejected.Kind.CONFLICT, "request-not-access");
    }
    if (held.withdrawnAt() != null) {
      throw new Rejected(Rejected.Kind.CONFLICT, "request-over");
    }
    table.onPaper(id, officer.id(), now());
    return opened(table.find(id).orElseThrow(), null);
  }

  private static boolean granted(final RequestTable.Stored one) {
    return one.kind() == RequestKind.RESTRICTION
        && one.answeredAt() != null
        && one.outcome() != Outcome.REFUSED;
  }

  private void notice(final RequestTable.Stored about, final Instant now) {
    final House house = new House("requests", about.organisation());
    outbox.noticeMessage(
        about.organisation(),
        about.youth(),
        directory.details(house, about.youth()).contact(),
        now,
        null);
  }

  /**
   * Takes a request back; again changes nothing.
   *
   * @throws Rejected CONFLICT {@code request-over} when it was answered
   */
  public void withdraw(final Youth youth, final UUID id) {
    final RequestTable.Stored held = hold(id);
    access.enter(youth, Action.ASK_REQUEST, subject(id, held.organisation(), held.youth()));
    if (held.withdrawnAt() == null) {
      stillOpen(held);
      table.withdraw(id, now());
    }
  }

  /** Who may answer nothing at all is told so, also when nothing is there. */
  private RequestTable.Stored held(final Staff officer, final UUID id) {
    return table
        .hold(id)
        .orElseThrow(
            () -> {
              access.enter(
                  officer,
                  Action.ANSWER_REQUEST,
                  new Subject("request", id, officer.organisation(), List.of()));
              return new NotFound("request");
            });
  }

  private RequestTable.Stored hold(final UUID id) {
    return table.hold(id).orElseThrow(() -> new NotFound("request"));
  }

  private static void stillOpen(final RequestTable.Stored held) {
    if (!held.open()) {
      throw new Rejected(Rejected.Kind.CONFLICT, "request-over");
    }
  }

  private static String check(final String written, final boolean needed) {
    final String text = written == null ? "" : written.strip();
    if (text.isEmpty() && !needed) {
      return null;
    }
    if (text.isEmpty() || text.codePointCount(0, text.length()) > TEXT_AT_MOST) {
      throw new Rejected(Rejected.Kind.INVALID, "request-text");
    }
    return Texts.check(text);
  }

  private Request opened(final RequestTable.Stored one, final String name) {
    return opened(one, name, access.restricted(List.of(one.youth())));
  }

  private Request opened(
      final RequestTable.Stored one, final String name, final Set<UUID> restricted) {
    return new Request(
        one.id(),
        one.youth(),
        name,
        one.kind(),
        one.sealedText() == null
            ? null
            : vault.unsealText(one.youth(), place("request", one.id()), one.sealedText()),
        one.askedAt(),
        one.enteredBy() != null,
        one.dueOn(),
        one.sealedAnswer() == null
            ? null
            : vault.unsealText(one.youth(), place("answer", one.id()), one.sealedAnswer()),
        one.outcome(),
        one.answeredAt(),
        one.withdrawnAt() != null,
        granted(one) && restricted.contains(one.youth()),
        one.paperAt());
  }

  private static Subject subject(final UUID id, final UUID organisation, final UUID youth) {
    return Subject.of("request", id, organisation, youth);
  }

  private static String place(final String what, final UUID id) {
    return what + ":" + id;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
