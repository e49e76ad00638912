package nl.nabij.agreement;

import java.time.LocalDate;
import nl.nabij.calendar.DutchTime;

/** What an agreement says in the conversation. */
final class AgreementText {

  private AgreementText() {}

  static String agreed(final String text, final LocalDate dueOn) {
    return "Afgesproken: " + text + " (vóór of op " + DutchTime.day(dueOn) + ")";
  }

  static String done(final String text) {
    return "Gelukt: " + text;
  }
}
