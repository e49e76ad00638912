package nl.nabij.notify;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.List;
import nl.nabij.vault.KeyDestroyed;
import nl.nabij.vault.SealBroken;
import org.jboss.logging.Logger;

/** One round: takes what is due, sends it, and writes down how that went. */
@Dependent
class MailRound {

  private static final Logger LOG = Logger.getLogger(MailRound.class);
  private static final int AT_A_TIME = 20;

  private final Queue queue;
  private final MailRoute route;
  private boolean broken;

  @Inject
  MailRound(final Queue queue, final MailRoute route) {
    this.queue = queue;
    this.route = route;
  }

  /** Never throws: the next round tries again. */
  void go() {
    try {
      List<DueMail> due = queue.take(AT_A_TIME);
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

  private void send(final DueMail mail) {
    try {
      route.send(queue.address(mail), textOf(mail));
      queue.sent(mail);
    } catch (final MessagingException | KeyDestroyed | SealBroken e) {
      // The message of the exception may hold the address; its kind is enough.
      final String why = e.getClass().getSimpleName();
      if (queue.failed(mail, why)) {
        LOG.errorf("mail %s given up after %d tries: %s", mail.id(), mail.tries(), why);
      } else {
        LOG.debugf("mail %s failed at try %d: %s", mail.id(), mail.tries(), why);
      }
    }
  }

  private MailText textOf(final DueMail mail) {
    return switch (mail.kind()) {
      case CODE -> MailText.code(queue.payload(mail));
      case SIGNED_OUT -> MailText.signedOut();
      case NOTICE ->
          MailText.notice(System.getProperty("nabij.public-url", "http://localhost:8400") + "/");
    };
  }
}
