package nl.nabij.conversation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.nabij.access.Access;
import nl.nabij.access.Action;
import nl.nabij.access.Actor;
import nl.nabij.access.NotFound;
import nl.nabij.access.Rejected;
import nl.nabij.access.Staff;
import nl.nabij.access.Subject;
import nl.nabij.access.Unguarded;
import nl.nabij.access.Youth;
import nl.nabij.live.LiveTopic;
import nl.nabij.notify.Outbox;
import nl.nabij.people.Directory;
import nl.nabij.vault.Vault;

/** Threads and messages. */
@Stateless
public class Conversations {

  private static final int PAGE_AT_MOST = 200;
  private static final int INBOX_AT_MOST = 500;
  private static final int TEAM_AT_MOST = 2_000;

  private ThreadTable threads;
  private MessageTable messages;
  private Senders senders;
  private Access access;
  private Vault vault;
  private Directory directory;
  private Outbox outbox;
  private LiveTopic live;
  private Clock clock;

  /** For the container. */
  public Conversations() {}

  @Inject
  Conversations(
      final ThreadTable threads,
      final MessageTable messages,
      final Senders senders,
      final Access access,
      final Vault vault,
      final Directory directory,
      final Outbox outbox,
      final LiveTopic live,
      final Clock clock) {
    this.threads = threads;
    this.messages = messages;
    this.senders = senders;
    this.access = access;
    this.vault = vault;
    this.directory = directory;
    this.outbox = outbox;
    this.live = live;
    this.clock = clock;
  }

  /** Opens the thread of a youth, or answers the one that is there; one each. */
  public UUID open(final Actor actor, final UUID youth) {
    final UUID organisation = directory.organisationOf(youth);
    final UUID thread = ThreadTable.idFor(youth);
    access.enter(actor, Action.OPEN_THREAD, Subject.of("thread", thread, organisation, youth));
    threads.open(youth, organisation, clock.instant());
    return thread;
  }

  /** The thread of a youth; throws {@link NotFound}. */
  @Unguarded("tells an id by an id; what is in the thread is entered")
  public UUID threadOf(final UUID youth) {
    return find(ThreadTable.idFor(youth)).thread();
  }

  /**
   * Keeps a message under the id its sender gave it; the same id again answers the first. Text 1 to
   * 10,000 characters, no control characters but line ends and tab.
   *
   * @throws Rejected INVALID {@code text-empty}, {@code text-too-long}, {@code text-characters};
   *     CONFLICT {@code message-id-taken} when the id carries another message
   */
  public Accepted post(final Actor actor, final UUID thread, final UUID id, final String text) {
    return keep(actor, find(thread), id, Kinds.TEXT, null, text);
  }

  /**
   * A typed message about something, as part of another act, from whoever does it.
   *
   * @param kind any of {@link Kinds} but {@code text}
   */
  public Accepted announce(
      final Actor actor,
      final UUID youth,
      final UUID id,
      final String kind,
      final UUID about,
      final String text) {
    if (!Kinds.announced(kind)) {
      throw new IllegalArgumentException("no kind of message: " + kind);
    }
    return keep(actor, find(ThreadTable.idFor(youth)), id, kind, about, text);
  }

  /** Messages after {@code after}, rising, 1 to 200. */
  public ThreadPage after(final Actor actor, final UUID thread, final long after, final int limit) {
    final ThreadTable.Key key = enter(actor, thread, limit);
    return page(key, messages.after(thread, after, limit + 1), limit, false);
  }

  /** The {@code limit} messages just before {@code before}, rising, 1 to 200. */
  public ThreadPage before(
      final Actor actor, final UUID thread, final long before, final int limit) {
    final ThreadTable.Key key = enter(actor, thread, limit);
    return page(key, messages.before(thread, before, limit + 1), limit, true);
  }

  /** Begins to follow a thread live: one entry in the log for what will be shown. */
  public ThreadState follow(final Actor actor, final UUID thread) {
    access.enter(actor, Action.OPEN_THREAD, subject(find(thread)));
    return threads.state(thread).orElseThrow(() -> new NotFound("thread"));
  }

  /** Reads a posted message for a follower who has entered by {@link #follow}. */
  @Unguarded("the follower entered by follow, for what will be shown")
  public Message reveal(final MessagePosted posted) {
    final ThreadTable.Key key =
        new ThreadTable.Key(posted.thread(), posted.youth(), posted.organisation());
    return open(
            key,
            List.of(
                new MessageTable.Stored(
                    posted.thread(),
                    posted.seq(),
                    posted.id(),
                    posted.senderKind(),
                    posted.sender(),
                    posted.sentAt(),
                    posted.kind(),
                    posted.about(),
                    posted.sealed())))
        .get(0);
  }

  /** Moves the read mark of this side forward, never back, and never past the last message. */
  public void markRead(final Actor actor, final UUID thread, final long seq) {
    final ThreadTable.Key key = find(thread);
    access.enter(actor, Action.MARK_READ, subject(key));
    final boolean youth = actor instanceof Youth;
    final Optional<ThreadTable.Moved> moved =
        youth ? threads.readByYouth(thread, seq) : threads.readByStaff(thread, seq);
    if (moved.isPresent()) {
      if (moved.get().noticed()) {
        outbox.withdrawNotice(key.youth());
      }
      live.publish(
          new MessagesRead(thread, key.youth(), youth ? "youth" : "staff", moved.get().seq()));
    }
  }

  /**
   * State of the threads in the caseload of a consultant, at most 500, who waits longest first;
   * shows no contents. Youths to whom the consultant is not tied are left out.
   */
  @Unguarded("only of dossiers that the consultant is tied to; who shows the list enters it")
  public List<InboxRow> inbox(final Staff staff, final List<UUID> youths) {
    if (youths.size() > INBOX_AT_MOST) {
      throw new IllegalArgumentException("at most " + INBOX_AT_MOST + " threads at a time");
    }
    final Set<UUID> tied = new HashSet<>(access.dossiersOf(staff));
    final List<UUID> own = youths.stream().filter(tied::contains).toList();
    return own.isEmpty() ? List.of() : threads.inbox(staff.organisation(), own);
  }

  /**
   * State of the threads of a whole team, at most 2,000, who waits longest first; shows no
   * contents.
   */
  @Unguarded("part of the list of a team, which has been decided and logged")
  public List<InboxRow> team(final Staff coordinator, final List<UUID> youths) {
    if (youths.size() > TEAM_AT_MOST) {
      throw new IllegalArgumentException("at most " + TEAM_AT_MOST + " threads at a time");
    }
    return youths.isEmpty() ? List.of() : threads.inbox(coordinator.organisation(), youths);
  }

  private Accepted keep(
      final Actor actor,
      final ThreadTable.Key key,
      final UUID id,
      final String kind,
      final UUID about,
      final String written) {
    access.enter(actor, Action.WRITE_MESSAGE, subject(key));
    final String text = Texts.check(written);
    final Sender from = Senders.of(actor);
    final Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    final byte[] sealed = vault.sealText(key.youth(), place(key.thread(), id), text);
    final Optional<Long> seq = messages.keep(key.thread(), id, from, at, kind, about, sealed);
    if (seq.isEmpty()) {
      return again(key, id, from, text);
    }
    live.publish(
        new MessagePosted(
            key.thread(),
            key.youth(),
            key.organisation(),
            seq.get(),
            id,
            from.kind(),
            from.id(),
            from.name(),
            at,
            kind,
            about,
            sealed));
    return new Accepted(key.thread(), id, seq.get(), at, false);
  }

  private Accepted again(
      final ThreadTable.Key key, final UUID id, final Sender from, final String text) {
    final MessageTable.Stored first =
        messages.byId(key.thread(), id).orElseThrow(() -> new NotFound("message"));
    final boolean same =
        first.senderKind().equals(from.kind())
            && first.sender().equals(from.id())
            && text.equals(vault.unsealText(key.youth(), place(key.thread(), id), first.sealed()));
    if (!same) {
      throw new Rejected(Rejected.Kind.CONFLICT, "message-id-taken");
    }
    return new Accepted(key.thread(), id, first.seq(), first.sentAt(), true);
  }

  private ThreadTable.Key enter(final Actor actor, final UUID thread, final int limit) {
    if (limit < 1 || limit > PAGE_AT_MOST) {
      throw new Rejected(Rejected.Kind.INVALID, "limit");
    }
    final ThreadTable.Key key = find(thread);
    access.enter(actor, Action.OPEN_THREAD, subject(key));
    return key;
  }

  private ThreadPage page(
      final ThreadTable.Key key,
      final List<MessageTable.Stored> found,
      final int limit,
      final boolean falling) {
    final boolean more = found.size() > limit;
    final List<MessageTable.Stored> shown = new ArrayList<>(more ? found.subList(0, limit) : found);
    if (falling) {
      Collections.reverse(shown);
    }
    return new ThreadPage(open(key, shown), more);
  }

  private List<Message> open(final ThreadTable.Key key, final List<MessageTable.Stored> stored) {
    final Senders.Names names = senders.names(key, stored);
    return stored.stream()
        .map(
            message ->
                new Message(
                    message.thread(),
                    message.seq(),
                    message.id(),
                    names.sender(message),
                    message.sentAt(),
                    message.kind(),
                    vault.unsealText(
                        key.youth(), place(message.thread(), message.id()), message.sealed()),
                    message.about()))
        .toList();
  }

  private ThreadTable.Key find(final UUID thread) {
    return threads.find(thread).orElseThrow(() -> new NotFound("thread"));
  }

  private static Subject subject(final ThreadTable.Key key) {
    return Subject.of("thread", key.thread(), key.organisation(), key.youth());
  }

  private static String place(final UUID thread, final UUID id) {
    return "message:" + thread + ":" + id;
  }
}
