package nl.nabij.web.request;

import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.nabij.access.NotFound;
import nl.nabij.access.Rejected;
import nl.nabij.access.Youth;
import nl.nabij.appointment.Appointment;
import nl.nabij.attachment.Attachments;
import nl.nabij.attachment.Opened;
import nl.nabij.calendar.DutchTime;
import nl.nabij.conversation.Conversations;
import nl.nabij.conversation.Message;
import nl.nabij.conversation.ThreadPage;
import nl.nabij.letter.Letters;
import nl.nabij.letter.Transcripts;
import nl.nabij.network.CompanionCard;
import nl.nabij.web.json.Json;

/**
 * All that is kept of a youth, as a ZIP that is written while it is read: facts and conversations
 * as JSON, the conversation as PDF by year, letters and files as they are. Holds a page of messages
 * or a piece of a file at a time. What a companion wrote is theirs: it is told that they wrote, and
 * not what.
 */
@Dependent
class TakeawayZip {
  private static final int PAGE = 200;
  private static final String SHIELDED = "(geschreven door iemand die meepraat)";

  private static final String ABOUT = "(over iemand die meepraat)";

  @Inject Takeaway takeaway;
  @Inject Conversations conversations;
  @Inject Transcripts transcripts;
  @Inject Attachments attachments;
  @Inject Letters letters;
  @Inject Json json;

  void write(final Youth youth, final OutputStream out) throws IOException {
    final List<Appointment> meetings = takeaway.meetings(youth);
    final List<CompanionCard> along = takeaway.along(youth);
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      put(zip, "leesmij.txt", README.getBytes(StandardCharsets.UTF_8));
      put(zip, "gegevens.json", writer().writeValueAsBytes(takeaway.facts(youth, meetings, along)));
      final UUID own = conversations.threadOf(youth.id());
      final Span span = talk(zip, youth, own, "gesprek.json");
      print(zip, youth, own, span);
      int number = 0;
      for (final CompanionCard one : along) {
        number++;
        if (one.thread() != null) {
          talk(zip, youth, one.thread(), "gesprek-met-meeprater-" + number + ".json");
        }
      }
      for (final Appointment one : meetings) {
        if (one.letter() != null) {
          put(
              zip,
              "brieven/" + DutchTime.dayOf(one.startsAt()) + "-" + short8(one.letter()) + ".pdf",
              letters.open(youth, one.letter()).pdf());
        }
      }
      files(zip, youth, own);
    }
  }

  private record Span(LocalDate first, LocalDate last) {}

  /** The messages of a thread, one a line of a JSON array; answers which days they are of. */
  private Span talk(
      final ZipOutputStream zip, final Youth youth, final UUID thread, final String name)
      throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write('[');
    LocalDate first = null;
    LocalDate last = null;
    long after = 0;
    boolean more = true;
    while (more) {
      final ThreadPage page = conversations.after(youth, thread, after, PAGE);
      for (final Message message : page.messages()) {
        zip.write((first == null ? "\n" : ",\n").getBytes(StandardCharsets.US_ASCII));
        zip.write(json.bytes(told(message)));
        last = DutchTime.dayOf(message.sentAt());
        first = first == null ? last : first;
        after = message.seq();
      }
      more = page.more();
    }
    zip.write("\n]\n".getBytes(StandardCharsets.US_ASCII));
    zip.closeEntry();
    return first == null ? null : new Span(first, last);
  }

  /** Whether it names somebody of the network. */
  private static boolean named(final Message message) {
    return "companion".equals(message.kind());
  }

  private static Map<String, Object> told(final Message message) {
    final boolean others = "companion".equals(message.from().kind());
    final Map<String, Object> told = new LinkedHashMap<>();
    told.put("nummer", message.seq());
    told.put("moment", message.sentAt());
    told.put("van", message.from().kind());
    told.put("naam", others ? null : message.from().name());
    told.put("soort", message.kind());
    told.put("tekst", others ? SHIELDED : named(message) ? ABOUT : message.text());
    if (message.card() != null) {
      told.put("bestand", fileName(message));
    }
    return told;
  }

  /** The conversation to read, a PDF for each year; a year of very much talk by its months. */
  private void print(
      final ZipOutputStream zip, final Youth youth, final UUID thread, final Span span)
      throws IOException {
    if (span == null) {
      return;
    }
    for (int year = span.first().getYear(); year <= span.last().getYear(); year++) {
      final LocalDate from = LocalDate.of(year, 1, 1);
      try {
        print(zip, youth, thread, from, from.plusYears(1).minusDays(1), "gesprek-" + year);
      } catch (final Rejected tooLong) {
        for (int month = 1; month <= 12; month++) {
          final LocalDate begin = LocalDate.of(year, month, 1);
          final String name = "gesprek-%d-%02d".formatted(year, month);
          print(zip, youth, thread, begin, begin.plusMonths(1).minusDays(1), name);
        }
      }
    }
  }

  private void print(
      final ZipOutputStream zip,
      final Youth youth,
      final UUID thread,
      final LocalDate from,
      final LocalDate until,
      final String name)
      throws IOException {
    put(zip, name + ".pdf", transcripts.print(transcripts.of(youth, thread, from, until)));
  }

  /** The files of the conversation that are clean. */
  private void files(final ZipOutputStream zip, final Youth youth, final UUID thread)
      throws IOException {
    long after = 0;
    boolean more = true;
    while (more) {
      final ThreadPage page = conversations.after(youth, thread, after, PAGE);
      for (final Message message : page.messages()) {
        after = message.seq();
        if (message.card() != null && "clean".equals(message.card().state())) {
          file(zip, youth, message);
        }
      }
      more = page.more();
    }
  }

  private void file(final ZipOutputStream zip, final Youth youth, final Message message)
      throws IOException {
    final Opened file;
    try {
      file = attachments.open(youth, message.about());
    } catch (final Rejected | NotFound gone) {
      return;
    }
    zip.putNextEntry(new ZipEntry(fileName(message)));
    for (int piece = 0; piece < file.pieces(); piece++) {
      zip.write(attachments.piece(file, piece));
    }
    zip.closeEntry();
  }

  /** Where a file stands in the ZIP: its number in the conversation keeps equal names apart. */
  private static String fileName(final Message message) {
    final String name = Objects.requireNonNullElse(message.card().name(), "");
    return "bestanden/%05d-%s"
        .formatted(message.seq(), name.replaceAll("[^\\p{L}\\p{N}._ -]", "_"));
  }

  private ObjectWriter writer() {
    return json.mapper().writerWithDefaultPrettyPrinter();
  }

  private static void put(final ZipOutputStream zip, final String name, final byte[] content)
      throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  private static String short8(final UUID id) {
    return id.toString().substring(0, 8);
  }

  private static final String README =
      """
      Dit is alles wat je gemeente in Nabij van jou bewaart.

      gesprek-....pdf      je gesprek, om te lezen
      gesprek.json         hetzelfde, voor een computer
      gegevens.json        wie je bent, je traject, afspraken, stappen, wie er keek
      brieven              de brieven die je kreeg
      bestanden            foto's, documenten en wat je hebt ingesproken

      Heb je met iemand samen gepraat, zoals je moeder of een coach? Dan staat er wel dat
      die schreef, maar niet wat. Dat is van diegene.

      Bewaar dit bestand goed. Iedereen die het heeft, kan het lezen.
      """;
}
