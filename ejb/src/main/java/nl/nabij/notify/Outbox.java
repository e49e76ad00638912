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
 * What reaches somebody outside the app, by mail, SMS or web push: queued in the transaction of the
 * act, sent just after it with retries, never with content. Nothing is sent about what happened at
 * another time than now.
 */
@Stateless
public class Outbox {

  /** After this a notice is no news. */
  private static final Duration NOTICE_VALID_FOR = Duration.ofDays(3);

  private Queue queue;
  private Wishes wishes;
  private Clock clock;

  /** For the container. */
  public Outbox() {}

  @Inject
  Outbox(final Queue queue, final Wishes wishes, final Clock clock) {
    this.queue = queue;
    this.wishes = wishes;
    this.clock = clock;
  }

  /** Takes back the link and the code of an invitation that ended, if they have not left yet. */
  @Unguarded("part of the act that invites, which was entered")
  public void withdrawInvitation(final UUID youth) {
    queue.withdraw(youth, Kind.CODE);
    queue.withdraw(youth, Kind.INVITATION);
  }

  /**
   * Queues the six-digit code of an invitation (sealed under the dossier).
   *
   * @param contact the one address to which the code goes
   */
  @Unguarded("part of the act that invites, which was entered")
  public void sendCode(
      final UUID organisation,
      final UUID youth,
      final Contact contact,
      final String code,
      final Instant expiresAt) {
    say(organisation, youth, Kind.CODE, contact, code, expiresAt);
  }

  /** Queues the link of an invitation, to the one address given; the code goes another way. */
  @Unguarded("part of the act that invites, which was entered")
  public void sendInvitation(
      final UUID organisation,
      final UUID youth,
      final Contact contact,
      final String link,
      final Instant expiresAt) {
    say(organisation, youth, Kind.INVITATION, contact, link, expiresAt);
  }

  /** Queues «je bent uitgelogd»: somebody else could have been at the conversation. */
  @Unguarded("part of finding a copy of a device, which was entered")
  public void tellSignedOut(final UUID organisation, final UUID youth, final Contact contact) {
    final Instant now = clock.instant();
    if (!DemoTime.elsewhere()) {
      queue.add(organisation, youth, Kind.SIGNED_OUT, contact, "", now, now.plus(NOTICE_VALID_FOR));
    }
  }

  /**
   * Queues «er staat een bericht klaar», by the way that the youth chose, unless they read before;
   * one pending notice a youth at most; nothing when it is three days late. In the quiet hours it
   * waits for the morning, unless the youth themselves wrote last, in these hours or in the two
   * before.
   *
   * @param wroteAt when the youth wrote, if what they are told of answers that; else null
   */
  @Unguarded("part of writing a message, which was entered")
  public void noticeMessage(
      final UUID organisation,
      final UUID youth,
      final Contact contact,
      final Instant notBefore,
      final Instant wroteAt) {
    if (notBefore.plus(NOTICE_VALID_FOR).isAfter(clock.instant()) && !DemoTime.elsewhere()) {
      final Instant at = QuietHours.telling(notBefore, wroteAt);
      queue.addNotice(
          organisation,
          youth,
          contact,
          at,
          at.plus(NOTICE_VALID_FOR),
          QuietHours.awake(notBefore, wroteAt));
    }
  }

  /** Takes back a pending notice: the youth has read. */
  @Unguarded("part of reading a message, which was entered")
  public void withdrawNotice(final UUID youth) {
    queue.withdraw(youth, Kind.NOTICE);
  }

  /** The browser of a device that was ended is not woken any more. */
  @Unguarded("part of ending a device, which was entered")
  public void forgetBrowser(final UUID device) {
    wishes.unsubscribe(device);
  }

  private void say(
      final UUID organisation,
      final UUID youth,
      final Kind kind,
      final Contact contact,
      final String payload,
      final Instant expiresAt) {
    if (!DemoTime.elsewhere()) {
      queue.add(organisation, youth, kind, contact, payload, clock.instant(), expiresAt);
    }
  }
}
