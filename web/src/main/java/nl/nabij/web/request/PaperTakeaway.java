package nl.nabij.web.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.nabij.access.House;
import nl.nabij.access.NotFound;
import nl.nabij.access.Rejected;
import nl.nabij.access.Staff;
import nl.nabij.calendar.DutchTime;
import nl.nabij.conversation.Conversations;
import nl.nabij.conversation.Message;
import nl.nabij.conversation.ThreadPage;
import nl.nabij.letter.DataOnPaper;
import nl.nabij.letter.Letters;
import nl.nabij.letter.PaperAddress;
import nl.nabij.letter.PaperSection;
import nl.nabij.letter.Papers;
import nl.nabij.letter.Transcripts;
import nl.nabij.network.CompanionCard;
import nl.nabij.people.Directory;
import nl.nabij.people.YouthDetails;
import nl.nabij.request.Request;

/**
 * All that is kept of a youth, bound as one PDF: a letter, the facts, the conversation by year and
 * the letters. Read by the house, for the officer sees no contents on a screen. What a companion
 * wrote is theirs: it is told that they wrote, and not what.
 */
@Dependent
class PaperTakeaway {
  private static final int PAGE = 200;
  private static final String TASK = "takeaway";
  private static final String SHIELDED = "(geschreven door iemand die meepraat)";

  @Inject PaperFacts facts;
  @Inject Directory directory;
  @Inject Conversations conversations;
  @Inject Transcripts transcripts;
  @Inject Letters letters;
  @Inject Papers papers;
  @Inject Clock clock;

  byte[] make(final Staff officer, final Request request, final PaperAddress address) {
    final House house = new House(TASK, officer.organisation());
    final UUID youth = request.youth();
    final YouthDetails who = directory.details(house, youth);
    final PaperFacts.Found found = facts.of(house, youth, who);
    final List<PaperSection> sections = new ArrayList<>(found.sections());
    int number = 0;
    for (final CompanionCard one : found.along()) {
      number++;
      if (one.thread() != null) {
        sections.add(talk(house, one.thread(), "Gesprek met meeprater " + number));
      }
    }
    sections.addAll(facts.why(officer.organisation()));
    final List<byte[]> parts = new ArrayList<>();
    parts.add(
        papers.print(
            new DataOnPaper(
                directory.organisation(officer.organisation()),
                who.firstName(),
                who.fullName(),
                address,
                officer.name(),
                DutchTime.dayOf(request.askedAt()),
                clock.instant(),
                sections)));
    conversation(house, conversations.threadOf(youth), parts);
    for (final UUID letter : found.letters()) {
      letter(house, letter, parts);
    }
    return papers.bind(parts);
  }

  private void letter(final House house, final UUID letter, final List<byte[]> parts) {
    try {
      parts.add(letters.open(house, letter).pdf());
    } catch (final NotFound gone) {
      // Its own term was over meanwhile.
      return;
    }
  }

  private PaperSection talk(final House house, final UUID thread, final String heading) {
    final List<PaperSection.Fact> said = new ArrayList<>();
    long after = 0;
    boolean more = true;
    while (more) {
      final ThreadPage page = conversations.after(house, thread, after, PAGE);
      for (final Message message : page.messages()) {
        after = message.seq();
        final boolean others =
            "companion".equals(message.from().kind()) || "companion".equals(message.kind());
        said.add(
            new PaperSection.Fact(
                PaperFacts.moment(message.sentAt()) + (others ? "" : ", " + message.from().name()),
                others ? SHIELDED : message.text() == null ? "(ingetrokken)" : message.text()));
      }
      more = page.more();
    }
    return new PaperSection(heading, said);
  }

  /** A year at a time; a year of very much talk by its months. */
  private void conversation(final House house, final UUID thread, final List<byte[]> parts) {
    final ThreadPage first = conversations.after(house, thread, 0, 1);
    if (first.messages().isEmpty()) {
      return;
    }
    final int until = DutchTime.dayOf(clock.instant()).getYear();
    for (int year = DutchTime.dayOf(first.messages().get(0).sentAt()).getYear();
        year <= until;
        year++) {
      final LocalDate from = LocalDate.of(year, 1, 1);
      try {
        print(house, thread, from, from.plusYears(1).minusDays(1), parts);
      } catch (final Rejected tooLong) {
        for (int month = 1; month <= 12; month++) {
          final LocalDate begin = LocalDate.of(year, month, 1);
          print(house, thread, begin, begin.plusMonths(1).minusDays(1), parts);
        }
      }
    }
  }

  private void print(
      final House house,
      final UUID thread,
      final LocalDate from,
      final LocalDate until,
      final List<byte[]> parts) {
    parts.add(transcripts.print(transcripts.of(house, thread, from, until)));
  }
}
