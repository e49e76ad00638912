package nl.nabij.letter;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import nl.nabij.access.Access;
import nl.nabij.access.Action;
import nl.nabij.access.Actor;
import nl.nabij.access.House;
import nl.nabij.access.NotFound;
import nl.nabij.access.Rejected;
import nl.nabij.access.Staff;
import nl.nabij.access.Subject;
import nl.nabij.access.Unguarded;
import nl.nabij.calendar.DutchTime;
import nl.nabij.conversation.Conversations;
import nl.nabij.conversation.Message;
import nl.nabij.conversation.MessageTexts;
import nl.nabij.conversation.ThreadPage;
import nl.nabij.people.Directory;

/** Conversations on paper, for a youth who asks or for the file. */
@Stateless
public class Transcripts {

  /** Messages on one paper: some two hundred sides. */
  static final int MESSAGES_AT_MOST = 5_000;

  private static final int PAGE = 200;

  /** Printing takes memory: this many at a time on a node, the others wait for their turn. */
  private static final Semaphore PRINTING = new Semaphore(1, true);

  private final Conversations conversations;
  private final MessageTexts texts;
  private final Press press;
  private final Access access;
  private final Directory directory;
  private final Clock clock;

  protected Transcripts() {
    this(null, null, null, null, null, null);
  }

  @Inject
  Transcripts(
      final Conversations conversations,
      final MessageTexts texts,
      final Press press,
      final Access access,
      final Directory directory,
      final Clock clock) {
    this.conversations = conversations;
    this.texts = texts;
    this.press = press;
    this.access = access;
    this.directory = directory;
    this.clock = clock;
  }

  /**
   * A conversation as it stands now, with one entry in the log for the whole. What was withdrawn is
   * not in it.
   *
   * @param from first day, or null for the beginning
   * @param until last day, or null for today
   * @throws NotFound when there is no such thread
   * @throws Rejected INVALID {@code period}; CONFLICT {@code transcript-too-long} above 5,000
   *     messages: a shorter period fits
   */
  public Transcript of(
      final Actor actor, final UUID thread, final LocalDate from, final LocalDate until) {
    if (from != null && until != null && until.isBefore(from)) {
      throw new Rejected(Rejected.Kind.INVALID, "period");
    }
    final UUID youth = conversations.youthOf(thread);
    final UUID organisation = directory.organisationOf(youth);
    access.enter(actor, Action.EXPORT_THREAD, Subject.of("thread", thread, organisation, youth));
    final List<Message> messages = within(thread, from, until);
    final String name = directory.details(actor, youth).firstName();
    return new Transcript(
        TranscriptPage.of(
            messages,
            name,
            by(actor, name, organisation),
            directory.organisation(organisation),
            clock.instant()),
        messages.size());
  }

  private String by(final Actor actor, final String youth, final UUID organisation) {
    if (actor instanceof Staff staff) {
      return staff.name();
    }
    return actor instanceof House ? directory.organisation(organisation).name() : youth;
  }

  /** Prints it, outside any transaction: that takes seconds. Answers a PDF. */
  @Unguarded("prints what was read by who entered")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public byte[] print(final Transcript transcript) {
    PRINTING.acquireUninterruptibly();
    try {
      return press.print(transcript.page());
    } finally {
      PRINTING.release();
    }
  }

  private List<Message> within(final UUID thread, final LocalDate from, final LocalDate until) {
    final Instant first = from == null ? Instant.MIN : DutchTime.startOf(from);
    final Instant end = until == null ? Instant.MAX : DutchTime.startOf(until.plusDays(1));
    final List<Message> messages = new ArrayList<>();
    long after = 0;
    ThreadPage page;
    do {
      page = texts.after(thread, after, PAGE);
      for (final Message message : page.messages()) {
        after = message.seq();
        if (!message.sentAt().isBefore(first) && message.sentAt().isBefore(end)) {
          messages.add(message);
        }
      }
      if (messages.size() > MESSAGES_AT_MOST) {
        throw new Rejected(Rejected.Kind.CONFLICT, "transcript-too-long");
      }
    } while (page.more());
    return messages;
  }
}
