package nl.nabij.agreement;

import java.time.LocalDate;
import nl.nabij.calendar.DutchTime;

/** What an agreement says in the conversation. */
final class AgreementText {

  private AgreementText() {}

  /**
   * @param party the other organisation whose step it is, or null
   */
  static String agreed(final String text, final String party, final LocalDate dueOn) {
    final String with = party == null ? "" : " met " + party;
    return "Afgesproken" + with + ": " + text + " (vóór of op " + DutchTime.day(dueOn) + ")";
  }

  static String done(final String text) {
    return "Gelukt: " + text;
  }
}
