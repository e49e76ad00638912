package nl.nabij.conversation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nabij.access.Access;
import nl.nabij.access.Action;
import nl.nabij.access.Actor;
import nl.nabij.access.NotFound;
import nl.nabij.access.Refused;
import nl.nabij.access.Rejected;
import nl.nabij.access.Staff;
import nl.nabij.access.Subject;
import nl.nabij.access.Unguarded;
import nl.nabij.access.Youth;
import nl.nabij.people.Directory;

/** Threads and messages. */
@Stateless
public class Conversations {

  private static final int PAGE_AT_MOST = 200;
  private static final int INBOX_AT_MOST = 500;
  private static final int TEAM_AT_MOST = 2_000;

  private ThreadTable threads;
  private MessageTable messages;
  private ChangeTable changes;
  private Writing writing;
  private Changing changing;
  private Reading reading;
  private Marking marking;
  private Access access;
  private Directory directory;
  private Clock clock;

  /** For the container. */
  public Conversations() {}

  @Inject
  Conversations(
      final ThreadTable threads,
      final MessageTable messages,
      final ChangeTable changes,
      final Writing writing,
      final Changing changing,
      final Reading reading,
      final Marking marking,
      final Access access,
      final Directory directory,
      final Clock clock) {
    this.threads = threads;
    this.messages = messages;
    this.changes = changes;
    this.writing = writing;
    this.changing = changing;
    this.reading = reading;
    this.marking = marking;
    this.access = access;
    this.directory = directory;
    this.clock = clock;
  }

  /** Opens the thread of a youth, or answers the one that is there; one each. */
  public UUID open(final Actor actor, final UUID youth) {
    final UUID organisation = directory.organisationOf(youth);
    final UUID thread = ThreadTable.idFor(youth);
    access.enter(actor, Action.OPEN_THREAD, Subject.of("thread", thread, organisation, youth));
    threads.open(new ThreadTable.Key(thread, youth, organisation, Talk.OWN), clock.instant());
    return thread;
  }

  /** The thread of a youth; throws {@link NotFound}. */
  @Unguarded("tells an id by an id; what is in the thread is entered")
  public UUID threadOf(final UUID youth) {
    return threads.find(ThreadTable.idFor(youth)).thread();
  }

  /** As {@link #post(Actor, UUID, UUID, String, UUID)}, answering nothing in particular. */
  public Accepted post(final Actor actor, final UUID thread, final UUID id, final String text) {
    return post(actor, thread, id, text, null);
  }

  /** Whose a thread is; throws {@link NotFound}. */
  @Unguarded("tells an id by an id; what is in the thread is entered")
  public UUID youthOf(final UUID thread) {
    return threads.find(thread).dossier();
  }

  /** Whose a thread is, and of which organisation; throws {@link NotFound}. */
  @Unguarded("tells ids by an id; what is in the thread is entered")
  public Home homeOf(final UUID thread) {
    final ThreadTable.Key key = threads.find(thread);
    return new Home(key.dossier(), key.organisation(), key.talk());
  }

  /**
   * Keeps a message under the id its sender gave it; the same id again answers the first. Text 1 to
   * 10,000 characters, something to see among them, no control characters but line ends and tab.
   *
   * @param answers the message of this thread that it answers, or null
   * @throws Rejected INVALID {@code text-empty}, {@code text-too-long}, {@code text-characters},
   *     {@code answers-unknown}; CONFLICT {@code message-id-taken} when the id carries another
   *     message
   */
  public Accepted post(
      final Actor actor, final UUID thread, final UUID id, final String text, final UUID answers) {
    return writing.keep(
        actor, threads.find(thread), new Writing.Draft(id, Kinds.TEXT, null, text, answers));
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
    return writing.keep(
        actor,
        threads.find(ThreadTable.idFor(youth)),
        new Writing.Draft(id, kind, about, text, null));
  }

  /**
   * Changes one's own text within 15 minutes after sending; what stood there is kept, sealed.
   *
   * @throws Refused when somebody else sent it
   * @throws Rejected CONFLICT {@code edit-too-late}, {@code message-withdrawn}, {@code
   *     message-kind} for what is no text; INVALID as {@link #post}
   */
  public Message edit(final Actor actor, final UUID thread, final UUID id, final String text) {
    return changing.edit(actor, threads.find(thread), id, text);
  }

  /**
   * Takes back one's own message, at any time: from then on nobody is shown its text. Again changes
   * nothing.
   *
   * @throws Refused when somebody else sent it
   * @throws Rejected CONFLICT {@code message-kind} for what tells of something that happened
   */
  public Message withdraw(final Actor actor, final UUID thread, final UUID id) {
    return changing.withdraw(actor, threads.find(thread), id);
  }

  /**
   * Answers without words, one reaction a person; another takes its place, null takes it back.
   *
   * @param face as in {@link Reaction}, or null
   * @throws Rejected INVALID {@code face-unknown}; CONFLICT {@code message-withdrawn}
   */
  public Message react(final Actor actor, final UUID thread, final UUID id, final String face) {
    return changing.react(actor, threads.find(thread), id, face);
  }

  /**
   * Puts a message above the thread, or takes it from there. Both sides may: an agreement is of
   * two.
   *
   * @throws Rejected CONFLICT {@code pins-too-many} above 10, {@code message-withdrawn}
   */
  public Message pin(final Actor actor, final UUID thread, final UUID id, final boolean pinned) {
    return changing.pin(actor, threads.find(thread), id, pinned);
  }

  /**
   * What stood in a message before it was edited or withdrawn, the oldest first: for its sender
   * alone, never for the other side.
   *
   * @throws Refused when somebody else sent it
   */
  public List<Earlier> earlier(final Actor actor, final UUID thread, final UUID id) {
    return changing.earlier(actor, threads.find(thread), id);
  }

  /** Messages after {@code after}, rising, 1 to 200. */
  public ThreadPage after(final Actor actor, final UUID thread, final long after, final int limit) {
    return reading.after(enter(actor, thread, limit), after, limit);
  }

  /** The {@code limit} messages just before {@code before}, rising, 1 to 200. */
  public ThreadPage before(
      final Actor actor, final UUID thread, final long before, final int limit) {
    return reading.before(enter(actor, thread, limit), before, limit);
  }

  /** Begins to follow a thread live: one entry in the log for what will be shown. */
  public ThreadState follow(final Actor actor, final UUID thread) {
    return marking.state(actor, threads.find(thread));
  }

  /** Messages that changed after a number, in the order of their last change, 1 to 200. */
  @Unguarded("the follower entered by follow, for what will be shown")
  public List<Message> changedAfter(final UUID thread, final long change, final int limit) {
    if (limit < 1 || limit > PAGE_AT_MOST) {
      throw new Rejected(Rejected.Kind.INVALID, "limit");
    }
    return reading.open(threads.find(thread), changes.after(thread, change, limit));
  }

  /** Reads a posted message for a follower who has entered by {@link #follow}. */
  @Unguarded("the follower entered by follow, for what will be shown")
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Message reveal(final MessagePosted posted) {
    return reading.posted(posted);
  }

  /** Whether a message is there and was not withdrawn, for what was sent with it. */
  @Unguarded("tells of an id; who opens what was sent with it enters that")
  public boolean stands(final UUID thread, final UUID id) {
    return messages.byId(thread, id).filter(message -> !message.withdrawn()).isPresent();
  }

  /** Moves the read mark of this side forward, never back, and never past the last message. */
  public void markRead(final Actor actor, final UUID thread, final long seq) {
    marking.read(actor, threads.find(thread), seq);
  }

  /** A device of this side has received the messages up to {@code seq}; nobody need have looked. */
  @Unguarded("a device that follows says what reached it; following was entered")
  public void markGot(final Actor actor, final UUID thread, final long seq) {
    marking.got(actor, threads.find(thread), seq);
  }

  /** Tells who follows the thread that this person is writing; stored nowhere. */
  @Unguarded("from one who entered by follow; nothing is read or kept")
  public void typing(final Actor actor, final UUID thread) {
    marking.typing(actor, threads.find(thread));
  }

  /** What a youth shows staff. */
  @Unguarded("one's own choice, by one's own id")
  public Showing showing(final Youth youth) {
    return marking.showing(ThreadTable.idFor(youth.id()));
  }

  /** Chooses whether staff are shown that one types, and how far one has read. */
  public void show(final Youth youth, final Showing showing) {
    marking.show(youth, threads.find(ThreadTable.idFor(youth.id())), showing);
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

  private ThreadTable.Key enter(final Actor actor, final UUID thread, final int limit) {
    if (limit < 1 || limit > PAGE_AT_MOST) {
      throw new Rejected(Rejected.Kind.INVALID, "limit");
    }
    final ThreadTable.Key key = threads.find(thread);
    access.enter(actor, Action.OPEN_THREAD, key.subject());
    return key;
  }
}
