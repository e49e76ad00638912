package nl.nabij.web.conversation;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * One socket that follows the messages of one thread, or their changes: sends each once and in
 * order, whatever the order and number in which it hears of them.
 *
 * <p>The numbers of a thread have no holes, and a number is told only after its commit. So what is
 * not the next one means that something was missed, and that the missing is in the database by now.
 * Mostly two that were committed at the same moment have only changed places, so it is held back
 * for a moment; when the missing one has not come by then, the backlog is read, and {@link #live}
 * holds its tongue until {@link #caughtUp}. A backlog of changes may have holes, where a message
 * changed again.
 */
final class Following {
  /** How many may wait because they came before their turn. */
  static final int MOST_EARLY = 64;

  private final UUID thread;
  private final SortedMap<Long, Runnable> early = new TreeMap<>();
  private long cursor;
  private long heardOf;
  private boolean behind = true;

  /**
   * @param after the last number that the browser has
   */
  Following(final UUID thread, final long after) {
    this.thread = thread;
    this.cursor = after;
  }

  UUID thread() {
    return thread;
  }

  /** The last number that was sent. */
  synchronized long cursor() {
    return cursor;
  }

  /** What to do about a message that was heard of. */
  enum Next {
    /** It is the next one: {@code send} has been run. */
    SENT,
    /** Known already, waiting for its turn, or being caught up with. */
    NOTHING,
    /** Something is missing: whoever gets this answer asks {@link #missing} in a moment. */
    LOOK_AGAIN,
    /** Too much is missing: whoever gets this answer reads the backlog. */
    READ_BACKLOG
  }

  /**
   * A message was posted just now.
   *
   * @param send puts it in the queue of the socket
   */
  synchronized Next live(final long seq, final Runnable send) {
    heardOf = Math.max(heardOf, seq);
    if (behind || seq <= cursor) {
      return Next.NOTHING;
    }
    final boolean first = early.isEmpty();
    early.putIfAbsent(seq, send);
    if (early.firstKey() == cursor + 1) {
      sendWhoseTurnItIs();
      return Next.SENT;
    }
    if (early.size() > MOST_EARLY) {
      giveUpWaiting();
      return Next.READ_BACKLOG;
    }
    return first ? Next.LOOK_AGAIN : Next.NOTHING;
  }

  /** Whether something is still missing: whoever gets true reads the backlog. */
  synchronized boolean missing() {
    if (early.isEmpty()) {
      return false;
    }
    giveUpWaiting();
    return true;
  }

  private void sendWhoseTurnItIs() {
    while (!early.isEmpty() && early.firstKey() == cursor + 1) {
      cursor++;
      early.remove(cursor).run();
    }
  }

  private void giveUpWaiting() {
    early.clear();
    behind = true;
  }

  /** What was heard of may not be sent as it was told: the backlog has it as it is now. */
  synchronized Next missed(final long seq) {
    heardOf = Math.max(heardOf, seq);
    if (behind || seq <= cursor) {
      return Next.NOTHING;
    }
    giveUpWaiting();
    return Next.READ_BACKLOG;
  }

  /** A message of the backlog; false when it was sent before. */
  synchronized boolean backlog(final long seq) {
    if (seq <= cursor) {
      return false;
    }
    cursor = seq;
    return true;
  }

  /** The backlog was read to its end. False when there was more meanwhile: read on. */
  synchronized boolean caughtUp() {
    behind = heardOf > cursor;
    return !behind;
  }
}
