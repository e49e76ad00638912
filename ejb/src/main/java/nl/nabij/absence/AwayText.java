package nl.nabij.absence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.nabij.calendar.DutchTime;
import nl.nabij.people.Organisation;

/** What the municipality says when somebody is away. Plain Dutch (B1), and honest about itself. */
final class AwayText {

  private AwayText() {}

  /**
   * The automatic answer.
   *
   * @param absence null outside office hours alone
   * @param standIn who reads meanwhile, or null
   * @param opens when somebody reads next, or null when that is now or nobody knows
   */
  static String answer(
      final String owner,
      final Absence absence,
      final String standIn,
      final Instant opens,
      final Organisation organisation) {
    final List<String> lines = new ArrayList<>();
    lines.add("Dit is een automatisch antwoord. Je bericht is aangekomen.");
    if (absence != null) {
      lines.add(owner + " is er nu niet" + until(absence.until()) + ".");
    }
    final String reader = standIn != null ? standIn : absence == null ? owner : "Een collega";
    if (opens != null) {
      lines.add(
          reader
              + " leest je bericht op "
              + DutchTime.day(opens)
              + " vanaf "
              + DutchTime.time(opens)
              + ".");
    } else if (standIn != null) {
      lines.add(standIn + " leest je bericht en antwoordt je.");
    } else {
      lines.add("Een collega kijkt wie je kan helpen.");
    }
    lines.add("");
    lines.add(
        "Kan het niet wachten? Bel " + organisation.phone() + " (" + organisation.name() + ").");
    lines.add("Is er nu gevaar? Bel 112.");
    lines.add("Denk je aan de dood? Bel 113 of 0800-0113. Dat is gratis, dag en nacht.");
    return String.join("\n", lines);
  }

  /** That somebody stands in; not why. */
  static String standIn(final String owner, final String substitute, final Instant until) {
    return owner
        + " is er nu niet"
        + until(until)
        + ".\n"
        + substitute
        + " neemt het zolang over. "
        + substitute
        + " kan jullie gesprek lezen en antwoordt je hier.\n"
        + "Bij 'Wie keek mee?' zie je altijd wie er keek.";
  }

  private static String until(final Instant until) {
    // The last day away is the one before they are back.
    return until == null ? "" : ", tot en met " + DutchTime.day(until.minusSeconds(1));
  }
}
