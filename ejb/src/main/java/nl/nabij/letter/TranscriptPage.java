package nl.nabij.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.nabij.calendar.DutchTime;
import nl.nabij.conversation.Message;
import nl.nabij.people.Organisation;

/** A conversation as a page of XHTML: by day, with who wrote when, and every line numbered. */
final class TranscriptPage {

  private static final Words WORDS = new Words("transcript_nl.properties");
  private static final String PAGE = Words.read("transcript.html");

  /** 140 mm of letters of 10.5 points, with a little room for what is rounded. */
  private static final double LINE = 140 / (10.5 * 0.3528) * 0.98;

  private final Lines lines = new Lines(LINE);
  private final StringBuilder body = new StringBuilder(64 * 1024);
  private LocalDate day;
  private int number;

  private TranscriptPage() {}

  /**
   * @param youth whose conversation it is
   * @param by who had it made
   * @param now when
   */
  static String of(
      final List<Message> messages,
      final String youth,
      final String by,
      final Organisation organisation,
      final Instant now) {
    final TranscriptPage page = new TranscriptPage();
    messages.forEach(page::add);
    page.endOfDay();
    final Map<String, String> facts = new HashMap<>();
    facts.put("youth", youth);
    facts.put("by", by);
    facts.put("organisation", organisation.name());
    facts.put("phone", organisation.phone());
    facts.put("made", DutchTime.date(DutchTime.dayOf(now)) + ", " + DutchTime.time(now));
    facts.put("count", String.valueOf(messages.size()));
    facts.put("period", period(messages));
    final Map<String, String> slots = new HashMap<>();
    facts.forEach((key, value) -> slots.put(key, Frame.escaped(value)));
    for (final String key : new String[] {"title", "about", "reading"}) {
      slots.put(key, Frame.escaped(WORDS.say(key, facts)));
    }
    slots.put(
        "body",
        messages.isEmpty()
            ? "<p class=\"none\">" + Frame.escaped(WORDS.say("none", facts)) + "</p>"
            : page.body.toString());
    return Words.fill(PAGE, slots);
  }

  private static String period(final List<Message> messages) {
    if (messages.isEmpty()) {
      return "-";
    }
    final String first = DutchTime.date(DutchTime.dayOf(messages.get(0).sentAt()));
    final String last = DutchTime.date(DutchTime.dayOf(messages.get(messages.size() - 1).sentAt()));
    return first.equals(last) ? first : first + " – " + last;
  }

  private void add(final Message message) {
    final LocalDate of = DutchTime.dayOf(message.sentAt());
    if (!of.equals(day)) {
      endOfDay();
      day = of;
      body.append("<div class=\"day\"><h2>")
          .append(Frame.escaped(DutchTime.day(message.sentAt()) + " " + of.getYear()))
          .append("</h2>");
    }
    body.append("<div class=\"message\"><h3>")
        .append(Frame.escaped(message.from().name()))
        .append(" <span class=\"time\">")
        .append(Frame.escaped(DutchTime.time(message.sentAt()) + marks(message)))
        .append("</span></h3>");
    if (message.answers() != null && message.answers().text() != null) {
      note(WORDS.say("answers", Map.of("text", firstLine(message.answers().text()))));
    }
    if (message.text() == null) {
      note(WORDS.say("withdrawn", Map.of()));
    } else if ("companion".equals(message.kind())) {
      // It names somebody of the network, whose name is theirs.
      note(WORDS.say("companion", Map.of()));
    } else if (message.card() != null) {
      note(
          WORDS.say(
              "file",
              Map.of(
                  "name", message.text(),
                  "size", String.valueOf(Math.max(1, message.card().bytes() / 1024)))));
    } else {
      lines.of(message.text()).forEach(line -> line(line, "line"));
    }
    if (message.later() != null && message.later().reactions() != null) {
      note(
          message.later().reactions().stream()
              .map(
                  one -> WORDS.say("face." + one.face(), Map.of()) + " (" + one.from().name() + ")")
              .collect(Collectors.joining(", ")));
    }
    body.append("</div>");
  }

  private void endOfDay() {
    if (day != null) {
      body.append("</div>");
    }
  }

  private static String marks(final Message message) {
    if (message.later() == null || message.text() == null) {
      return "";
    }
    return (message.later().editedAt() == null ? "" : WORDS.say("edited", Map.of()))
        + (message.later().pinnedAt() == null ? "" : WORDS.say("pinned", Map.of()));
  }

  private static String firstLine(final String text) {
    return text.lines().findFirst().orElse("");
  }

  private void note(final String text) {
    lines.of(text).forEach(line -> line(line, "note"));
  }

  private void line(final Lines.Line line, final String kind) {
    number++;
    body.append("<p class=\"")
        .append(kind)
        .append(line.leftward() ? " leftward" : "")
        .append("\"><span class=\"number\">")
        .append(number)
        .append("</span>")
        .append(line.text().isEmpty() ? "\u00a0" : Frame.escaped(line.text()))
        .append("</p>");
  }
}
