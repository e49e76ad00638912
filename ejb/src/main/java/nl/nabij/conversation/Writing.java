package nl.nabij.conversation;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.access.Access;
import nl.nabij.access.Action;
import nl.nabij.access.Actor;
import nl.nabij.access.NotFound;
import nl.nabij.access.Rejected;
import nl.nabij.access.Youth;
import nl.nabij.live.LiveTopic;

/** Keeping a new message: once, under the id of its sender and the next number. */
@Dependent
class Writing {

  private final MessageTable messages;
  private final ChangeTable changes;
  private final PersonTable persons;
  private final Sealing sealing;
  private final Access access;
  private final LiveTopic live;
  private final Clock clock;
  private final Event<YouthWrote> wrote;

  @Inject
  Writing(
      final MessageTable messages,
      final ChangeTable changes,
      final PersonTable persons,
      final Sealing sealing,
      final Access access,
      final LiveTopic live,
      final Clock clock,
      final Event<YouthWrote> wrote) {
    this.messages = messages;
    this.changes = changes;
    this.persons = persons;
    this.sealing = sealing;
    this.access = access;
    this.live = live;
    this.clock = clock;
    this.wrote = wrote;
  }

  /** What is to be kept; {@code about} and {@code answers} may be null. */
  record Draft(UUID id, String kind, UUID about, String text, UUID answers) {}

  Accepted keep(final Actor actor, final ThreadTable.Key key, final Draft draft) {
    access.enter(actor, Action.WRITE_MESSAGE, key.subject());
    final String text = Texts.check(draft.text());
    final Sender from = Senders.of(actor);
    final Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    final byte[] sealed = sealing.text(key, draft.id(), text);
    final Optional<Long> seq =
        messages.keep(
            key.thread(),
            draft.id(),
            from,
            at,
            draft.kind(),
            draft.about(),
            sealed,
            draft.answers());
    if (seq.isEmpty()) {
      return again(key, draft.id(), from, text);
    }
    live.publish(
        new MessagePosted(
            key.thread(),
            key.dossier(),
            key.organisation(),
            key.talk(),
            seq.get(),
            draft.id(),
            from.kind(),
            from.id(),
            from.name(),
            at,
            draft.kind(),
            draft.about(),
            sealed,
            draft.answers() == null ? null : quoted(key, draft)));
    if (key.many()) {
      persons.stir(key.thread(), actor.id(), at.plus(MessageTable.READ_WITHIN));
    } else if (actor instanceof Youth) {
      wrote.fire(new YouthWrote(key.organisation(), key.dossier(), key.thread(), text, at));
    }
    return new Accepted(key.thread(), draft.id(), seq.get(), at, false);
  }

  /** Looked up after the message took its number, so that nothing changes it until the commit. */
  private MessagePosted.Quoted quoted(final ThreadTable.Key key, final Draft draft) {
    final MessageTable.Stored quoted =
        messages
            .byId(key.thread(), draft.answers())
            .filter(found -> !found.id().equals(draft.id()))
            .orElseThrow(() -> new Rejected(Rejected.Kind.INVALID, "answers-unknown"));
    final String text = sealing.open(key, quoted.id(), quoted.sealed());
    return new MessagePosted.Quoted(
        quoted.id(),
        quoted.seq(),
        quoted.senderKind(),
        quoted.sender(),
        text == null ? null : sealing.quote(key, draft.id(), Quote.beginning(text)));
  }

  /** The same id again: compared with what was sent, also when that has been edited since. */
  private Accepted again(
      final ThreadTable.Key key, final UUID id, final Sender from, final String text) {
    final MessageTable.Stored first =
        messages.byId(key.thread(), id).orElseThrow(() -> new NotFound("message"));
    final List<ChangeTable.EarlierText> earlier =
        first.changed() == 0 ? List.of() : changes.earlier(key.thread(), first.seq(), 1);
    final byte[] sent = earlier.isEmpty() ? first.sealed() : earlier.get(0).sealed();
    final boolean same =
        first.senderKind().equals(from.kind())
            && first.sender().equals(from.id())
            && text.equals(sealing.open(key, id, sent));
    if (!same) {
      throw new Rejected(Rejected.Kind.CONFLICT, "message-id-taken");
    }
    return new Accepted(key.thread(), id, first.seq(), first.sentAt(), true);
  }
}
