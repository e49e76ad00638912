package nl.nabij.notify;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Finds the way for what is due, and goes it. */
@Dependent
class Carrier {

  /** Tries by push after which a mail is the better bet. */
  private static final int PUSHES = 3;

  private final Queue queue;
  private final Wishes wishes;
  private final MailRoute mail;
  private final SmsRoute sms;
  private final PushRoute push;

  @Inject
  Carrier(
      final Queue queue,
      final Wishes wishes,
      final MailRoute mail,
      final SmsRoute sms,
      final PushRoute push) {
    this.queue = queue;
    this.wishes = wishes;
    this.mail = mail;
    this.sms = sms;
    this.push = push;
  }

  /**
   * Delivers by one way, and says by which; {@link Way#NONE} when nobody is to be told.
   *
   * @throws NotSent when that way is closed, now or for good
   */
  Way carry(final Due due) throws NotSent {
    final Contact contact = queue.contact(due);
    final Way way = wayOf(due, contact);
    return switch (way) {
      case PUSH -> push(due, contact);
      case MAIL, SMS -> handOver(due, contact, way);
      case NONE -> Way.NONE;
    };
  }

  private Way wayOf(final Due due, final Contact contact) {
    final Optional<Way> chosen =
        due.kind() == Kind.NOTICE ? wishes.chosen(due.youth()) : Optional.empty();
    if (chosen.isPresent() && chosen.get() != Way.PUSH) {
      return chosen.get() == Way.SMS && !sms.open() ? Way.MAIL : chosen.get();
    }
    final boolean mayPush = due.kind() == Kind.NOTICE && due.tries() <= PUSHES;
    return mayPush && !wishes.browsers(due.youth()).isEmpty() ? Way.PUSH : written(contact);
  }

  private Way written(final Contact contact) {
    return contact.by(Way.MAIL).isEmpty() && sms.open() ? Way.SMS : Way.MAIL;
  }

  /** To each browser; one that took it is enough. Without any left, in writing. */
  private Way push(final Due due, final Contact contact) throws NotSent {
    NotSent last = null;
    boolean arrived = false;
    final List<Wishes.Browser> browsers = wishes.browsers(due.youth());
    for (final Wishes.Browser browser : browsers) {
      try {
        push.send(browser.place(), Wording.push());
        arrived = true;
      } catch (final NotSent e) {
        if (e.isForGood()) {
          drop(browser);
        } else {
          last = e;
        }
      }
    }
    if (!arrived && last != null) {
      throw last;
    }
    return arrived ? Way.PUSH : handOver(due, contact, written(contact));
  }

  @Transactional
  void drop(final Wishes.Browser browser) {
    wishes.unsubscribe(browser.device());
  }

  private Way handOver(final Due due, final Contact contact, final Way way) throws NotSent {
    final String address =
        contact.by(way).orElseThrow(() -> NotSent.forGood(way.code() + "-no-address"));
    final String payload =
        due.sealedPayload() == null
            ? System.getProperty("nabij.public-url", "http://localhost:8400") + "/"
            : queue.payload(due);
    if (way == Way.SMS) {
      sms.send(address, Wording.sms(due.kind(), payload));
    } else {
      mail.send(due.id(), address, Wording.mail(due.kind(), payload));
    }
    return way;
  }

  /** The way that a failure was on, for whoever is to be told; empty for push. */
  static Optional<Way> failedWay(final NotSent failure) {
    return failure.getMessage().startsWith("mail")
        ? Optional.of(Way.MAIL)
        : failure.getMessage().startsWith("sms") ? Optional.of(Way.SMS) : Optional.empty();
  }
}
