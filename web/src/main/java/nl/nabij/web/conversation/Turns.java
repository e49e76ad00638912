package nl.nabij.web.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Keeps the messages that are written down at one moment to a few for each processor. More would
 * not go faster: they would wait for each other in the database instead of here, each taking
 * processor time from the others to do so.
 */
@ApplicationScoped
class Turns {

  private static final int FOR_EACH_PROCESSOR = 4;

  private final Semaphore free =
      new Semaphore(FOR_EACH_PROCESSOR * Runtime.getRuntime().availableProcessors());

  /** Does it when it is its turn; the thread waits until then. */
  <T> T take(final Supplier<T> act) {
    free.acquireUninterruptibly();
    try {
      return act.get();
    } finally {
      free.release();
    }
  }
}
