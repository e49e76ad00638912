package nl.nabij.notify;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import nl.nabij.vault.KeyDestroyed;
import nl.nabij.vault.SealBroken;
import org.jboss.logging.Logger;

/** One round: takes what is due, sends it, and writes down how that went. */
@Dependent
class SendRound {

  private static final Logger LOG = Logger.getLogger(SendRound.class);
  private static final int AT_A_TIME = 20;

  private final Queue queue;
  private final Carrier carrier;
  private boolean broken;

  @Inject
  SendRound(final Queue queue, final Carrier carrier) {
    this.queue = queue;
    this.carrier = carrier;
  }

  /** Never throws: the next round tries again. */
  void go() {
    try {
      List<Due> due = queue.take(AT_A_TIME);
      while (!due.isEmpty()) {
        due.forEach(this::send);
        due = queue.take(AT_A_TIME);
      }
      broken = false;
    } catch (final RuntimeException e) {
      if (!broken) {
        LOG.warnf("the outbox cannot be read: %s", e.getMessage());
      }
      broken = true;
    }
  }

  private void send(final Due due) {
    try {
      queue.sent(due, carrier.carry(due));
    } catch (final NotSent e) {
      failed(due, e);
    } catch (final KeyDestroyed | SealBroken e) {
      failed(due, NotSent.forGood("dossier-" + e.getClass().getSimpleName()));
    }
  }

  private void failed(final Due due, final NotSent why) {
    if (queue.failed(due, why)) {
      LOG.warnf(
          "%s %s given up after %d tries: %s",
          due.kind().code(), due.id(), due.tries(), why.getMessage());
    } else {
      LOG.debugf("%s failed at try %d: %s", due.id(), due.tries(), why.getMessage());
    }
  }
}
