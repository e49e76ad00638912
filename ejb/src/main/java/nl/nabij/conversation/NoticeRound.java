package nl.nabij.conversation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import nl.nabij.access.NotFound;
import nl.nabij.vault.KeyDestroyed;
import nl.nabij.vault.SealBroken;
import org.jboss.logging.Logger;

/**
 * One round past the threads in which staff wrote and the youth has not read within half a minute.
 */
@Dependent
class NoticeRound {

  private static final Logger LOG = Logger.getLogger(NoticeRound.class);
  private static final int AT_A_TIME = 100;

  private final ThreadTable threads;
  private final PersonTable persons;
  private final Noticing noticing;
  private final Clock clock;
  private boolean broken;

  @Inject
  NoticeRound(
      final ThreadTable threads,
      final PersonTable persons,
      final Noticing noticing,
      final Clock clock) {
    this.threads = threads;
    this.persons = persons;
    this.noticing = noticing;
    this.clock = clock;
  }

  /** Never throws: the next round tries again. */
  void go() {
    try {
      threads.unnoticed(clock.instant(), AT_A_TIME).forEach(this::notice);
      persons.untold(clock.instant(), AT_A_TIME).forEach(this::notice);
      broken = false;
    } catch (final RuntimeException e) {
      if (!broken) {
        LOG.warnf("notices cannot be made: %s", e.getMessage());
      }
      broken = true;
    }
  }

  private void notice(final PersonTable.Untold untold) {
    try {
      noticing.notice(untold);
    } catch (final KeyDestroyed | SealBroken | NotFound e) {
      LOG.warnf("no notice of a group: %s", e.getClass().getSimpleName());
      noticing.drop(untold);
    }
  }

  private void notice(final UUID thread) {
    try {
      noticing.notice(thread);
    } catch (final KeyDestroyed | SealBroken | NotFound e) {
      // Nobody to tell any more; left alone it would be tried for ever.
      LOG.warnf("no notice for thread %s: %s", thread, e.getClass().getSimpleName());
      noticing.drop(thread);
    }
  }
}
