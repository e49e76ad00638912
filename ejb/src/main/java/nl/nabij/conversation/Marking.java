package nl.nabij.conversation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.access.Access;
import nl.nabij.access.Action;
import nl.nabij.access.Actor;
import nl.nabij.access.NotFound;
import nl.nabij.access.Youth;
import nl.nabij.live.LiveTopic;
import nl.nabij.notify.Outbox;

/** How far each side is, and that somebody types; a youth chooses what staff are shown of it. */
@Dependent
class Marking {

  private final MarkTable marks;
  private final ChangeTable changes;
  private final PersonTable persons;
  private final Reading reading;
  private final Access access;
  private final Outbox outbox;
  private final LiveTopic live;

  @Inject
  Marking(
      final MarkTable marks,
      final ChangeTable changes,
      final PersonTable persons,
      final Reading reading,
      final Access access,
      final Outbox outbox,
      final LiveTopic live) {
    this.marks = marks;
    this.changes = changes;
    this.persons = persons;
    this.reading = reading;
    this.access = access;
    this.outbox = outbox;
    this.live = live;
  }

  ThreadState state(final Actor actor, final ThreadTable.Key key) {
    access.enter(actor, Action.OPEN_THREAD, key.subject());
    if (key.talk() == Talk.COMPANION) {
      // Who guides the youth changes: whoever opens it has a mark from then on.
      persons.seat(key.thread(), actor.id(), actor instanceof Youth);
    }
    final MarkTable.Marks all = marks.of(key.thread()).orElseThrow(() -> new NotFound("thread"));
    return new ThreadState(
        key.thread(),
        key.dossier(),
        all.last(),
        key.many() ? List.of() : sides(actor, all),
        all.changed(),
        reading.open(key, changes.pinned(key.thread(), Changing.PINS_AT_MOST)));
  }

  /** In a group nobody is shown how far somebody else is. */
  private static List<Mark> sides(final Actor actor, final MarkTable.Marks all) {
    final boolean shown = actor instanceof Youth || all.showing().read();
    return List.of(
        new Mark("youth", shown ? all.readYouth() : 0, all.gotYouth()),
        new Mark("staff", all.readStaff(), all.gotStaff()));
  }

  void read(final Actor actor, final ThreadTable.Key key, final long seq) {
    access.enter(actor, Action.MARK_READ, key.subject());
    if (key.many()) {
      persons.read(key.thread(), actor.id(), seq);
      return;
    }
    final boolean youth = actor instanceof Youth;
    final Optional<MarkTable.Moved> moved =
        youth ? marks.readByYouth(key.thread(), seq) : marks.readByStaff(key.thread(), seq);
    if (moved.isPresent()) {
      if (moved.get().noticed()) {
        outbox.withdrawNotice(key.dossier());
      }
      live.publish(
          new MessagesRead(
              key.thread(), key.dossier(), side(youth), moved.get().seq(), !moved.get().shown()));
    }
  }

  void got(final Actor actor, final ThreadTable.Key key, final long seq) {
    if (key.many()) {
      return;
    }
    final boolean youth = actor instanceof Youth;
    (youth ? marks.gotByYouth(key.thread(), seq) : marks.gotByStaff(key.thread(), seq))
        .ifPresent(moved -> live.publish(new MessagesGot(key.thread(), side(youth), moved)));
  }

  void typing(final Actor actor, final ThreadTable.Key key) {
    final boolean youth = actor instanceof Youth;
    final boolean shown =
        !key.many() && (!youth || marks.showing(key.thread()).map(Showing::typing).orElse(false));
    if (shown) {
      live.publish(new Typing(key.thread(), side(youth), actor.id()));
    }
  }

  Showing showing(final UUID thread) {
    return marks.showing(thread).orElseThrow(() -> new NotFound("thread"));
  }

  void show(final Youth youth, final ThreadTable.Key key, final Showing showing) {
    access.enter(youth, Action.CHOOSE_SHOWING, key.subject());
    marks.show(key.thread(), showing);
  }

  private static String side(final boolean youth) {
    return youth ? "youth" : "staff";
  }
}
