package nl.nabij.appointment;

import java.time.Instant;
import nl.nabij.calendar.DutchTime;

/** What an appointment says in the chat. No join code: the card in the chat opens the call. */
final class ChatText {

  private ChatText() {}

  static String planned(final Kind kind, final Instant startsAt, final String place) {
    return "We hebben een afspraak: "
        + when(startsAt)
        + ". "
        + how(kind, place)
        + " Kun je niet? Laat het gerust weten, dan zoeken we een andere tijd.";
  }

  static String cancelledByYouth(final Instant startsAt) {
    return "Ik kan niet op " + when(startsAt) + ". Kunnen we een andere tijd kiezen?";
  }

  static String cancelledByStaff(final Instant startsAt) {
    return "Onze afspraak van "
        + when(startsAt)
        + " gaat niet door. Ik stuur je een voorstel voor een andere tijd.";
  }

  private static String when(final Instant startsAt) {
    return DutchTime.day(startsAt) + " om " + DutchTime.time(startsAt);
  }

  private static String how(final Kind kind, final String place) {
    return switch (kind) {
      case VIDEO -> "We videobellen. Alleen geluid is ook goed.";
      case PHONE -> "Ik bel je.";
      case OFFICE ->
          place == null
              ? "We zien elkaar bij ons op kantoor."
              : "We zien elkaar hier: " + place + ".";
      case WALK ->
          place == null
              ? "We gaan een stukje lopen."
              : "We gaan een stukje lopen. We beginnen hier: " + place + ".";
    };
  }
}
