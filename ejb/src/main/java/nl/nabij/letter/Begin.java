package nl.nabij.letter;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.nabij.calendar.DutchTime;
import nl.nabij.people.Handing;
import nl.nabij.people.Organisation;

/** The invitation to begin with the app, as a page of XHTML: with the link, never with the code. */
final class Begin {

  private static final Words WORDS = new Words("begin_nl.properties");
  private static final String BODY = Words.read("begin.html");

  private Begin() {}

  /**
   * @param code by which way the six digits come
   * @param now the date above the letter
   */
  static String page(
      final String link,
      final Instant expiresAt,
      final Handing.Code code,
      final String firstName,
      final String staffName,
      final Organisation organisation,
      final Instant now) {
    final Map<String, String> facts = Frame.facts(firstName, staffName, organisation, now);
    facts.put("until-day", DutchTime.day(expiresAt));
    facts.put("until-time", DutchTime.time(expiresAt));
    final Map<String, String> slots = new HashMap<>();
    for (final String key :
        new String[] {
          "title",
          "intro",
          "scan",
          "typed",
          "qr.alt",
          "how",
          "how.1",
          "how.2",
          "how.3",
          "code.title",
          "until.title",
          "until",
          "cannot.title",
          "cannot",
          "bye"
        }) {
      slots.put(key.replace('.', '-'), Frame.escaped(WORDS.say(key, facts)));
    }
    final String way = code.name().toLowerCase(Locale.ROOT);
    slots.put("code-text", Frame.escaped(WORDS.say("code." + way, facts)));
    slots.put("qr", Qr.of(link));
    slots.put("link", Frame.escaped(link.replaceFirst("^https?://", "")));
    return Frame.page(facts, slots, Words.fill(BODY, slots));
  }

  static Words words() {
    return WORDS;
  }
}
