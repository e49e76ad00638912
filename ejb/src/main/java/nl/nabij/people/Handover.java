package nl.nabij.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.nabij.access.Rejected;
import nl.nabij.notify.Contact;
import nl.nabij.notify.Outbox;

/** Makes an invitation, and sends of it what is to be sent. */
@Dependent
class Handover {

  private final Invitations invitations;
  private final Outbox outbox;

  @Inject
  Handover(final Invitations invitations, final Outbox outbox) {
    this.invitations = invitations;
    this.outbox = outbox;
  }

  /** Throws Rejected INVALID ({@code no-address}) when an address is missing; then none is made. */
  Invitation invite(
      final UUID youth, final UUID organisation, final Contact contact, final Handing handing) {
    if (!handing.possible(contact)) {
      throw new Rejected(Rejected.Kind.INVALID, "no-address");
    }
    final Invitation invitation = invitations.make(youth, organisation);
    // What still waits of an earlier one fits no more.
    outbox.withdrawInvitation(youth);
    if (handing.link() == Handing.Link.MAIL) {
      sendLink(organisation, youth, byMail(contact), invitation);
    } else if (handing.link() == Handing.Link.SMS) {
      sendLink(organisation, youth, bySms(contact), invitation);
    }
    if (handing.code() == Handing.Code.MAIL) {
      sendCode(organisation, youth, byMail(contact), invitation);
    } else if (handing.code() == Handing.Code.SMS) {
      sendCode(organisation, youth, bySms(contact), invitation);
    }
    return invitation;
  }

  private void sendLink(
      final UUID organisation, final UUID youth, final Contact to, final Invitation invitation) {
    outbox.sendInvitation(organisation, youth, to, invitation.link(), invitation.expiresAt());
  }

  private void sendCode(
      final UUID organisation, final UUID youth, final Contact to, final Invitation invitation) {
    outbox.sendCode(organisation, youth, to, invitation.code(), invitation.expiresAt());
  }

  private static Contact byMail(final Contact contact) {
    return new Contact(contact.mail(), "");
  }

  private static Contact bySms(final Contact contact) {
    return new Contact("", contact.phone());
  }
}
