package nl.nabij.handover;

import java.time.Instant;
import nl.nabij.calendar.DutchTime;

/** What a youth hears about a handover: who, when, and what both say. Plain Dutch (B1). */
final class HandoverText {

  private HandoverText() {}

  /**
   * @param day null when it is today
   */
  static String of(final String from, final String to, final Instant day, final NewHandover wish) {
    final StringBuilder text = new StringBuilder();
    if (day == null) {
      text.append("Vanaf vandaag is ").append(to).append(" je vaste contactpersoon.\n");
      text.append(from).append(" leest niet meer mee.");
    } else {
      text.append("Vanaf ").append(DutchTime.day(day)).append(" is ").append(to);
      text.append(" je vaste contactpersoon.\n");
      text.append("Tot die dag lezen ").append(from).append(" en ").append(to);
      text.append(" allebei mee. Daarna alleen ").append(to).append('.');
    }
    text.append("\nWat jullie hebben afgesproken, blijft zo.");
    says(text, from, wish.farewell());
    says(text, to, wish.welcome());
    return text.toString();
  }

  private static void says(final StringBuilder text, final String who, final String words) {
    if (words != null && !words.isBlank()) {
      text.append("\n\n").append(who).append(":\n").append(words.strip());
    }
  }
}
