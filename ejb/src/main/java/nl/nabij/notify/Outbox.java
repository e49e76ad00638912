package nl.nabij.notify;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.nabij.access.Unguarded;
import nl.nabij.calendar.DemoTime;

/**
 * Mail (later SMS and web push): queued in the transaction of the act, sent just after it with
 * retries, never with content. Nothing is mailed about what happened at another time than now.
 */
@Stateless
public class Outbox {

  /** After this a notice is no news. */
  private static final Duration NOTICE_VALID_FOR = Duration.ofDays(3);

  private Queue queue;
  private Clock clock;

  /** For the container. */
  public Outbox() {}

  @Inject
  Outbox(final Queue queue, final Clock clock) {
    this.queue = queue;
    this.clock = clock;
  }

  /**
   * Queues the six-digit code of an invitation for the mail address of the youth (sealed under the
   * dossier). A code that still waits is withdrawn: it no longer fits.
   */
  @Unguarded("part of the act that invites, which was entered")
  public void mailCode(
      final UUID organisation,
      final UUID youth,
      final String address,
      final String code,
      final Instant expiresAt) {
    if (DemoTime.elsewhere()) {
      return;
    }
    queue.withdraw(youth, MailKind.CODE);
    queue.add(organisation, youth, MailKind.CODE, address, code, null, expiresAt);
  }

  /** Queues «je bent uitgelogd»: somebody else could have been at the conversation. */
  @Unguarded("part of finding a copy of a device, which was entered")
  public void mailSignedOut(final UUID organisation, final UUID youth, final String address) {
    if (!DemoTime.elsewhere()) {
      final Instant expiresAt = clock.instant().plus(NOTICE_VALID_FOR);
      queue.add(organisation, youth, MailKind.SIGNED_OUT, address, null, null, expiresAt);
    }
  }

  /**
   * Queues «er staat een bericht klaar», unless the youth reads before {@code notBefore}; one
   * pending notice a youth at most; nothing when it is three days late.
   */
  @Unguarded("part of writing a message, which was entered")
  public void noticeMessage(
      final UUID organisation, final UUID youth, final String address, final Instant notBefore) {
    final Instant expiresAt = notBefore.plus(NOTICE_VALID_FOR);
    if (expiresAt.isAfter(clock.instant()) && !DemoTime.elsewhere()) {
      queue.add(organisation, youth, MailKind.NOTICE, address, null, notBefore, expiresAt);
    }
  }

  /** Takes back a pending notice: the youth has read. */
  @Unguarded("part of reading a message, which was entered")
  public void withdrawNotice(final UUID youth) {
    queue.withdraw(youth, MailKind.NOTICE);
  }
}
