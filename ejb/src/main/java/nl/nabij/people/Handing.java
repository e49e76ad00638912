package nl.nabij.people;

import nl.nabij.access.Rejected;
import nl.nabij.notify.Contact;

/**
 * How an invitation is handed over: the link one way and the six digits another, so that whoever
 * sees one of the two does not come in. A code is never on paper.
 */
public record Handing(Link link, Code code) {

  /** How the link goes; on the screen it is scanned or copied. */
  public enum Link {
    SCREEN,
    MAIL,
    SMS,
    PAPER
  }

  /** How the six digits go; by voice is also on the screen of who invites. */
  public enum Code {
    VOICE,
    MAIL,
    SMS
  }

  /** Throws Rejected INVALID ({@code same-channel}) when both would go the same way. */
  public Handing {
    if (link.name().equals(code.name())) {
      throw new Rejected(Rejected.Kind.INVALID, "same-channel");
    }
  }

  /** The link on the screen; the code by mail when there is an address, else by voice. */
  static Handing usual(final Contact contact) {
    return new Handing(Link.SCREEN, contact.mail().isEmpty() ? Code.VOICE : Code.MAIL);
  }

  /** Whether all addresses that it needs are there. */
  boolean possible(final Contact contact) {
    final boolean mail = link == Link.MAIL || code == Code.MAIL;
    final boolean sms = link == Link.SMS || code == Code.SMS;
    return !(mail && contact.mail().isEmpty()) && !(sms && contact.phone().isEmpty());
  }
}
