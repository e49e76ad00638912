package nl.nabij.letter;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.nabij.calendar.DutchTime;
import nl.nabij.people.Organisation;

/** What every letter has around its own part: sender, greeting, who signs, rights and duties. */
final class Frame {

  private static final Words WORDS = new Words("frame_nl.properties");
  private static final String PAGE = Words.read("frame.html");

  private Frame() {}

  /**
   * What every letter tells of, plain.
   *
   * @param firstName whom it greets
   * @param staffName who signs
   * @param now the date above the letter
   */
  static Map<String, String> facts(
      final String firstName,
      final String staffName,
      final Organisation organisation,
      final Instant now) {
    final Map<String, String> facts = new HashMap<>();
    facts.put("first", firstName);
    facts.put("staff", staffName);
    facts.put("organisation", organisation.name());
    facts.put("street", organisation.street());
    facts.put("postcode", organisation.postcode());
    facts.put("city", organisation.city());
    facts.put("phone", organisation.phone());
    facts.put("date", DutchTime.date(DutchTime.dayOf(now)));
    return facts;
  }

  /**
   * The whole page of XHTML.
   *
   * @param slots escaped: {@code title}, {@code intro} and {@code bye}
   * @param body the letter's own part, filled
   */
  static String page(
      final Map<String, String> facts, final Map<String, String> slots, final String body) {
    final Map<String, String> filled = new HashMap<>(slots);
    facts.forEach((key, value) -> filled.put(key, escaped(value)));
    for (final String key :
        new String[] {"greeting", "regards", "role", "rights.title", "rights"}) {
      filled.put(key.replace('.', '-'), escaped(WORDS.say(key, facts)));
    }
    filled.put("body", body);
    return Words.fill(PAGE, filled);
  }

  static Words words() {
    return WORDS;
  }

  /** Text as XML, without what XML cannot hold at all. */
  static String escaped(final String text) {
    final StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> {
                  if (point >= ' '
                      && !Character.isISOControl(point)
                      && Character.isDefined(point)
                      && (point < 0xD800 || point > 0xDFFF)
                      && (point & 0xFFFE) != 0xFFFE) {
                    safe.appendCodePoint(point);
                  }
                }
              }
            });
    return safe.toString();
  }
}
