package nl.nabij.conversation;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.access.Access;
import nl.nabij.access.Action;
import nl.nabij.access.Actor;
import nl.nabij.access.NotFound;
import nl.nabij.access.Refused;
import nl.nabij.access.Rejected;
import nl.nabij.access.Youth;
import nl.nabij.live.LiveTopic;

/** What becomes of a message after it was sent. */
@Dependent
class Changing {

  /** How long after sending a text may be changed. */
  static final Duration EDIT_WITHIN = Duration.ofMinutes(15);

  /** Messages that may stand above a thread. */
  static final int PINS_AT_MOST = 10;

  /** Far more than fit in a quarter of an hour. */
  private static final int EARLIER_AT_MOST = 1_000;

  private final MessageTable messages;
  private final ChangeTable changes;
  private final Reading reading;
  private final Sealing sealing;
  private final Access access;
  private final LiveTopic live;
  private final Clock clock;
  private final Event<YouthWrote> wrote;

  @Inject
  Changing(
      final MessageTable messages,
      final ChangeTable changes,
      final Reading reading,
      final Sealing sealing,
      final Access access,
      final LiveTopic live,
      final Clock clock,
      final Event<YouthWrote> wrote) {
    this.messages = messages;
    this.changes = changes;
    this.reading = reading;
    this.sealing = sealing;
    this.access = access;
    this.live = live;
    this.clock = clock;
    this.wrote = wrote;
  }

  Message edit(final Actor actor, final ThreadTable.Key key, final UUID id, final String written) {
    access.enter(actor, Action.EDIT_MESSAGE, key.subject());
    final String text = Texts.check(written);
    final MessageTable.Stored before = hold(key, id);
    ownOrTurnAway(actor, Action.EDIT_MESSAGE, key, before);
    standing(before);
    if (!Kinds.TEXT.equals(before.kind())) {
      throw new Rejected(Rejected.Kind.CONFLICT, "message-kind");
    }
    if (text.equals(sealing.open(key, id, before.sealed()))) {
      return shown(key, before);
    }
    final Instant now = now();
    if (now.isAfter(before.sentAt().plus(EDIT_WITHIN))) {
      throw new Rejected(Rejected.Kind.CONFLICT, "edit-too-late");
    }
    if (actor instanceof Youth && !key.many()) {
      wrote.fire(new YouthWrote(key.organisation(), key.dossier(), key.thread(), text, now));
    }
    return told(key, before, changes.edit(before, sealing.text(key, id, text), now));
  }

  Message withdraw(final Actor actor, final ThreadTable.Key key, final UUID id) {
    access.enter(actor, Action.WITHDRAW_MESSAGE, key.subject());
    final MessageTable.Stored before = hold(key, id);
    ownOrTurnAway(actor, Action.WITHDRAW_MESSAGE, key, before);
    if (before.withdrawn()) {
      return shown(key, before);
    }
    if (!Kinds.written(before.kind())) {
      throw new Rejected(Rejected.Kind.CONFLICT, "message-kind");
    }
    return told(key, before, changes.withdraw(before, now()));
  }

  /**
   * @param code of a {@link Face}; null takes the reaction back
   */
  Message react(final Actor actor, final ThreadTable.Key key, final UUID id, final String code) {
    access.enter(actor, Action.REACT, key.subject());
    final Sender from = Senders.of(actor);
    final Face face = code == null ? null : Face.of(code);
    final MessageTable.Stored message = hold(key, id);
    standing(message);
    if (face == null) {
      final Optional<Long> change = changes.unreact(message, from);
      return change.isEmpty() ? shown(key, message) : told(key, message, change.get());
    }
    final boolean there =
        changes.reactions(key.thread(), List.of(message)).stream()
            .anyMatch(
                one ->
                    one.person().equals(from.id())
                        && face.code()
                            .equals(sealing.openFace(key, one.seq(), one.person(), one.sealed())));
    return there
        ? shown(key, message)
        : told(
            key,
            message,
            changes.react(message, from, sealing.face(key, message.seq(), from.id(), face)));
  }

  Message pin(final Actor actor, final ThreadTable.Key key, final UUID id, final boolean pinned) {
    access.enter(actor, Action.PIN_MESSAGE, key.subject());
    final MessageTable.Stored message = hold(key, id);
    standing(message);
    if (pinned == (message.pinnedAt() != null)) {
      return shown(key, message);
    }
    if (!pinned) {
      return told(key, message, changes.unpin(message));
    }
    if (changes.pinned(key.thread(), PINS_AT_MOST).size() >= PINS_AT_MOST) {
      throw new Rejected(Rejected.Kind.CONFLICT, "pins-too-many");
    }
    return told(key, message, changes.pin(message, now()));
  }

  List<Earlier> earlier(final Actor actor, final ThreadTable.Key key, final UUID id) {
    access.enter(actor, Action.SEE_EARLIER, key.subject());
    final MessageTable.Stored message = find(key, id);
    ownOrTurnAway(actor, Action.SEE_EARLIER, key, message);
    return changes.earlier(key.thread(), message.seq(), EARLIER_AT_MOST).stream()
        .map(text -> new Earlier(text.until(), sealing.open(key, id, text.sealed())))
        .toList();
  }

  private MessageTable.Stored hold(final ThreadTable.Key key, final UUID id) {
    changes.hold(key.thread());
    return find(key, id);
  }

  private MessageTable.Stored find(final ThreadTable.Key key, final UUID id) {
    return messages.byId(key.thread(), id).orElseThrow(() -> new NotFound("message"));
  }

  private void ownOrTurnAway(
      final Actor actor,
      final Action action,
      final ThreadTable.Key key,
      final MessageTable.Stored message) {
    if (!message.sender().equals(actor.id())) {
      access.turnAway(actor, action, key.subject(), "not-sender");
      throw new Refused("not-sender");
    }
  }

  private static void standing(final MessageTable.Stored message) {
    if (message.withdrawn()) {
      throw new Rejected(Rejected.Kind.CONFLICT, "message-withdrawn");
    }
  }

  private Message told(
      final ThreadTable.Key key, final MessageTable.Stored before, final long change) {
    final MessageTable.Stored after = find(key, before.id());
    live.publish(
        new MessageChanged(
            key.thread(),
            key.dossier(),
            key.organisation(),
            change,
            before.id(),
            after.withdrawn()));
    return shown(key, after);
  }

  private Message shown(final ThreadTable.Key key, final MessageTable.Stored message) {
    return reading.open(key, List.of(message)).get(0);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
