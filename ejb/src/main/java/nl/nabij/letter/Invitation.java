package nl.nabij.letter;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.nabij.calendar.DutchTime;
import nl.nabij.people.Organisation;

/** The invitation to an appointment, as a page of XHTML. */
final class Invitation {

  private static final Words WORDS = new Words("invitation_nl.properties");
  private static final String BODY = Words.read("invitation.html");
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
    for (final String key :
        new String[] {
          "intro", "when", "day", "time", "where", "how", "cannot.title", "cannot", "bye"
        }) {
      slots.put(key.replace('.', '-'), Frame.escaped(WORDS.say(key, facts)));
    }
    final String kind = wish.kind();
    slots.put("title", Frame.escaped(WORDS.say("title." + kind, facts)));
    slots.put("where-text", Frame.escaped(WORDS.say("where." + kind, facts)));
    for (int step = 1; step <= 3; step++) {
      slots.put("how-" + step, Frame.escaped(WORDS.say("how." + kind + "." + step, facts)));
    }
    slots.put("join", join == null ? "" : Words.fill(JOIN, joinSlots(join)));
    return Frame.page(facts, slots, Words.fill(BODY, slots));
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
    final Map<String, String> facts = Frame.facts(firstName, staffName, organisation, now);
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
        "qr-alt", Frame.escaped(WORDS.say("qr.alt", facts)),
        "scan", Frame.escaped(WORDS.say("scan", facts)),
        "typed", Frame.escaped(WORDS.say("typed", facts)),
        "typed-code", Frame.escaped(WORDS.say("typed.code", facts)),
        "address", Frame.escaped(join.address()),
        "code", Frame.escaped(join.typed()));
  }
}
