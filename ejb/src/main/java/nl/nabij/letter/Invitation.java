package nl.nabij.letter;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.nabij.calendar.DutchTime;
import nl.nabij.people.Organisation;

/** The invitation to an appointment, as a page of XHTML. */
final class Invitation {

  private static final Words WORDS = new Words("invitation_nl.properties");
  private static final String PAGE = Words.read("invitation.html");
  private static final String JOIN = Words.read("join.html");

  private Invitation() {}

  /**
   * @param firstName whom it greets
   * @param staffName who signs
   * @param join null unless video
   * @param now the date above the letter
   */
  static String page(
      final LetterWish wish,
      final String firstName,
      final String staffName,
      final Organisation organisation,
      final JoinLink join,
      final Instant now) {
    final Map<String, String> facts = facts(wish, firstName, staffName, organisation, now);
    final Map<String, String> slots = new HashMap<>();
    facts.forEach((key, value) -> slots.put(key, escaped(value)));
    for (final String key :
        new String[] {
          "greeting",
          "intro",
          "when",
          "day",
          "time",
          "where",
          "how",
          "cannot.title",
          "cannot",
          "bye",
          "regards",
          "role",
          "rights.title",
          "rights"
        }) {
      slots.put(key.replace('.', '-'), escaped(WORDS.say(key, facts)));
    }
    final String kind = wish.kind();
    slots.put("title", escaped(WORDS.say("title." + kind, facts)));
    slots.put("subject", slots.get("title"));
    slots.put("where-text", escaped(WORDS.say("where." + kind, facts)));
    for (int step = 1; step <= 3; step++) {
      slots.put("how-" + step, escaped(WORDS.say("how." + kind + "." + step, facts)));
    }
    slots.put("join", join == null ? "" : Words.fill(JOIN, joinSlots(join)));
    return Words.fill(PAGE, slots);
  }

  static Words words() {
    return WORDS;
  }

  private static Map<String, String> facts(
      final LetterWish wish,
      final String firstName,
      final String staffName,
      final Organisation organisation,
      final Instant now) {
    final String day = DutchTime.day(wish.startsAt());
    final boolean placed = wish.place() != null && !wish.place().isBlank();
    final Map<String, String> facts = new HashMap<>();
    facts.put("first", firstName);
    facts.put("staff", staffName);
    facts.put("organisation", organisation.name());
    facts.put("street", organisation.street());
    facts.put("postcode", organisation.postcode());
    facts.put("city", organisation.city());
    facts.put("phone", organisation.phone());
    facts.put("date", DutchTime.date(DutchTime.dayOf(now)));
    facts.put("day", day);
    facts.put("weekday", day.substring(0, day.indexOf(' ')));
    facts.put("time", DutchTime.time(wish.startsAt()));
    facts.put("minutes", Integer.toString(wish.minutes()));
    facts.put(
        "place",
        placed ? wish.place().strip() : organisation.street() + " in " + organisation.city());
    return facts;
  }

  private static Map<String, String> joinSlots(final JoinLink join) {
    final Map<String, String> facts = Map.of("address", join.address(), "code", join.typed());
    return Map.of(
        "qr", join.qr(),
        "qr-alt", escaped(WORDS.say("qr.alt", facts)),
        "scan", escaped(WORDS.say("scan", facts)),
        "typed", escaped(WORDS.say("typed", facts)),
        "typed-code", escaped(WORDS.say("typed.code", facts)),
        "address", escaped(join.address()),
        "code", escaped(join.typed()));
  }

  /** Text as XML, without what XML cannot hold at all. */
  private static String escaped(final String text) {
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
