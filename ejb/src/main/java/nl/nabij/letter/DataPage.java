package nl.nabij.letter;

import java.util.HashMap;
import java.util.Map;
import nl.nabij.calendar.DutchTime;

/** The letter that goes with somebody's data, and the facts behind it, as a page of XHTML. */
final class DataPage {

  private static final Words WORDS = new Words("data_nl.properties");
  private static final String PAGE = Words.read("data.html");

  private DataPage() {}

  static String of(final DataOnPaper paper) {
    final Map<String, String> facts =
        Frame.facts(paper.firstName(), paper.officer(), paper.organisation(), paper.madeAt());
    facts.put("name", paper.fullName());
    facts.put("to-street", paper.address().street());
    facts.put("to-postcode", paper.address().postcode());
    facts.put("to-city", paper.address().city());
    facts.put("asked", DutchTime.date(paper.askedOn()));
    final Map<String, String> slots = new HashMap<>();
    facts.forEach((key, value) -> slots.put(key, Frame.escaped(value)));
    WORDS
        .all()
        .stringPropertyNames()
        .forEach(key -> slots.put(key.replace('.', '-'), Frame.escaped(WORDS.say(key, facts))));
    final StringBuilder body = new StringBuilder(16 * 1024);
    paper.sections().forEach(section -> add(body, section));
    slots.put("body", body.toString());
    return Words.fill(PAGE, slots);
  }

  private static void add(final StringBuilder body, final PaperSection section) {
    body.append("<h2>").append(Frame.escaped(section.heading())).append("</h2>");
    for (final PaperSection.Fact fact : section.facts()) {
      body.append("<p class=\"fact\">");
      if (!fact.label().isEmpty()) {
        body.append("<span class=\"label\">")
            .append(Frame.escaped(fact.label()))
            .append(":</span> ");
      }
      fact.text().lines().forEach(line -> body.append(Frame.escaped(line)).append("<br/>"));
      body.append("</p>");
    }
  }

  static Words words() {
    return WORDS;
  }
}
