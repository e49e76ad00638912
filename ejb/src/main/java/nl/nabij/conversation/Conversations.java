package nl.nabij.conversation;

import jakarta.ejb.Stateless;
import java.util.List;
import java.util.UUID;
import nl.nabij.access.Actor;
import nl.nabij.access.Staff;

/** Threads and messages. */
@Stateless
public class Conversations {

  /** Opens the thread of a youth; one each. */
  public UUID open(Actor actor, UUID youth) {
    throw new UnsupportedOperationException();
  }

  /** The thread of a youth; throws NotFound. */
  public UUID threadOf(UUID youth) {
    throw new UnsupportedOperationException();
  }

  /**
   * Keeps a message under the id its sender gave it; the same id again answers the first. Text 1 to
   * 10,000 characters, no control characters but line ends and tab.
   */
  public Accepted post(Actor actor, UUID thread, UUID id, String text) {
    throw new UnsupportedOperationException();
  }

  /** A typed message of the house about an appointment or letter, as part of another act. */
  public Accepted announce(Actor actor, UUID youth, UUID id, String kind, UUID about, String text) {
    throw new UnsupportedOperationException();
  }

  /** Messages after {@code after}, rising, 1 to 200. */
  public ThreadPage after(Actor actor, UUID thread, long after, int limit) {
    throw new UnsupportedOperationException();
  }

  /** The {@code limit} messages just before {@code before}, rising, 1 to 200. */
  public ThreadPage before(Actor actor, UUID thread, long before, int limit) {
    throw new UnsupportedOperationException();
  }

  /** Begins to follow a thread live: one entry in the log for what will be shown. */
  public ThreadState follow(Actor actor, UUID thread) {
    throw new UnsupportedOperationException();
  }

  /** Reads a posted message for a follower who has entered by {@link #follow}. */
  public Message reveal(MessagePosted posted) {
    throw new UnsupportedOperationException();
  }

  /** Moves the read mark of this side forward, never back. */
  public void markRead(Actor actor, UUID thread, long seq) {
    throw new UnsupportedOperationException();
  }

  /** State of the threads in the caseload of a consultant, at most 500; shows no contents. */
  public List<InboxRow> inbox(Staff staff, List<UUID> youths) {
    throw new UnsupportedOperationException();
  }
}
