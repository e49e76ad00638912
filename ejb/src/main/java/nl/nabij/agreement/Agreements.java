package nl.nabij.agreement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nabij.access.Access;
import nl.nabij.access.Action;
import nl.nabij.access.Actor;
import nl.nabij.access.NotFound;
import nl.nabij.access.Refused;
import nl.nabij.access.Rejected;
import nl.nabij.access.Subject;
import nl.nabij.access.Youth;
import nl.nabij.calendar.DutchTime;
import nl.nabij.conversation.Conversations;
import nl.nabij.conversation.Texts;
import nl.nabij.people.Directory;
import nl.nabij.vault.Vault;

/** Small steps that a youth and who guides them agreed on. */
@Stateless
public class Agreements {

  static final int TEXT_AT_MOST = 200;
  static final int PARTY_AT_MOST = 80;
  static final int OPEN_AT_MOST = 50;
  static final int OVER_SHOWN = 50;

  private AgreementTable table;
  private Conversations conversations;
  private Directory directory;
  private Access access;
  private Vault vault;
  private Clock clock;

  /** For the container. */
  public Agreements() {}

  @Inject
  Agreements(
      final AgreementTable table,
      final Conversations conversations,
      final Directory directory,
      final Access access,
      final Vault vault,
      final Clock clock) {
    this.table = table;
    this.conversations = conversations;
    this.directory = directory;
    this.access = access;
    this.vault = vault;
    this.clock = clock;
  }

  /** What a youth and who guides them agreed: the 50 that are open, soonest first, then 50 past. */
  public List<Agreement> of(final Actor actor, final UUID youth) {
    access.enter(
        actor, Action.SEE_AGREEMENTS, Subject.dossier(directory.organisationOf(youth), youth));
    return Stream.concat(
            table.open(youth, OPEN_AT_MOST).stream(), table.over(youth, OVER_SHOWN).stream())
        .map(this::opened)
        .toList();
  }

  /**
   * Agrees on a step, under the id of whoever writes it down; the same id again changes nothing.
   *
   * @throws Rejected INVALID {@code agreement-text}, {@code agreement-party}, {@code due-on};
   *     CONFLICT {@code agreement-id-taken}, {@code agreements-too-many} above 50 that are open
   */
  public Agreement agree(
      final Actor actor, final UUID youth, final UUID id, final NewAgreement wish) {
    final UUID organisation = directory.organisationOf(youth);
    access.enter(actor, Action.MAKE_AGREEMENT, Subject.of("agreement", id, organisation, youth));
    final String said = oneLine(wish.text(), TEXT_AT_MOST, "agreement-text");
    final String party = party(wish);
    final LocalDate dueOn = wish.dueOn();
    final LocalDate today = DutchTime.today(clock);
    if (dueOn == null || dueOn.isBefore(today) || dueOn.isAfter(today.plusYears(1))) {
      throw new Rejected(Rejected.Kind.INVALID, "due-on");
    }
    final AgreementTable.Stored made =
        new AgreementTable.Stored(
            id,
            youth,
            organisation,
            vault.sealText(youth, place(id), said),
            wish.doer(),
            party == null ? null : vault.sealText(youth, partyPlace(id), party),
            dueOn,
            State.OPEN,
            actor.id(),
            now());
    if (!table.make(made)) {
      return there(made);
    }
    if (table.open(youth, OPEN_AT_MOST + 1).size() > OPEN_AT_MOST) {
      throw new Rejected(Rejected.Kind.CONFLICT, "agreements-too-many");
    }
    tell(actor, made, "agreed", AgreementText.agreed(said, party, dueOn));
    return opened(made);
  }

  /**
   * Says what became of a step, or that it is open again; the same again changes nothing.
   *
   * @throws Refused for a youth whose step it is not
   */
  public Agreement mark(final Actor actor, final UUID id, final State state) {
    final AgreementTable.Stored held = table.hold(id).orElseThrow(() -> new NotFound("agreement"));
    access.enter(actor, Action.MARK_AGREEMENT, subject(held));
    if (actor instanceof Youth && held.doer() == Doer.STAFF) {
      access.turnAway(actor, Action.MARK_AGREEMENT, subject(held), "agreement-of-other");
      throw new Refused("agreement-of-other");
    }
    if (held.state() == state) {
      return opened(held);
    }
    table.mark(id, state, now());
    if (state == State.DONE) {
      tell(actor, held, "done", AgreementText.done(text(held)));
    }
    return opened(table.find(id).orElseThrow());
  }

  /** Once for each agreement and side: who ticks, takes it back and ticks again is heard once. */
  private void tell(
      final Actor actor, final AgreementTable.Stored about, final String kind, final String text) {
    final String occasion = kind + ":" + about.id() + ":" + actor.id();
    conversations.announce(
        actor,
        about.youth(),
        UUID.nameUUIDFromBytes(occasion.getBytes(StandardCharsets.UTF_8)),
        kind,
        about.id(),
        text);
  }

  private Agreement there(final AgreementTable.Stored again) {
    final AgreementTable.Stored first = table.find(again.id()).orElseThrow();
    if (!first.youth().equals(again.youth()) || !first.madeBy().equals(again.madeBy())) {
      throw new Rejected(Rejected.Kind.CONFLICT, "agreement-id-taken");
    }
    return opened(first);
  }

  private static String party(final NewAgreement wish) {
    if (wish.doer() == Doer.OTHER) {
      return oneLine(wish.party(), PARTY_AT_MOST, "agreement-party");
    }
    if (wish.party() != null) {
      throw new Rejected(Rejected.Kind.INVALID, "agreement-party");
    }
    return null;
  }

  private static String oneLine(final String written, final int atMost, final String code) {
    final String text = written == null ? "" : written.strip();
    if (text.isEmpty()
        || text.codePointCount(0, text.length()) > atMost
        || text.lines().count() > 1) {
      throw new Rejected(Rejected.Kind.INVALID, code);
    }
    return Texts.check(text);
  }

  private Agreement opened(final AgreementTable.Stored stored) {
    return new Agreement(
        stored.id(),
        stored.youth(),
        text(stored),
        stored.doer(),
        stored.sealedParty() == null
            ? null
            : vault.unsealText(stored.youth(), partyPlace(stored.id()), stored.sealedParty()),
        stored.dueOn(),
        stored.state(),
        stored.changedAt());
  }

  private String text(final AgreementTable.Stored stored) {
    return vault.unsealText(stored.youth(), place(stored.id()), stored.sealedText());
  }

  private static Subject subject(final AgreementTable.Stored stored) {
    return Subject.of("agreement", stored.id(), stored.organisation(), stored.youth());
  }

  private static String place(final UUID id) {
    return "agreement:" + id;
  }

  private static String partyPlace(final UUID id) {
    return "agreement-party:" + id;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
