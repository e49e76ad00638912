package nl.nabij.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.nabij.conversation.Later;
import nl.nabij.conversation.Message;
import nl.nabij.conversation.Quote;
import nl.nabij.conversation.Reaction;
import nl.nabij.conversation.Sender;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class TranscriptTest {

  static final Sender NOOR = new Sender("youth", UUID.randomUUID(), "Noor");
  static final Sender SANNE = new Sender("staff", UUID.randomUUID(), "Sanne de Wit");
  private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

  private static Message message(
      final long seq,
      final Sender from,
      final String text,
      final Quote answers,
      final Later later) {
    return new Message(
        UUID.randomUUID(),
        seq,
        UUID.randomUUID(),
        from,
        MONDAY.plus(Duration.ofHours(seq * 7)),
        "text",
        text,
        null,
        null,
        answers,
        later);
  }

  static String sample() {
    final Later edited = new Later(3, MONDAY, null, null, List.of(new Reaction("party", NOOR)));
    return TranscriptPage.of(
        List.of(
            message(
                1, NOOR, "Geachte mevrouw,\n\n    Ik solliciteer bij u. <b>&amp;</b>", null, null),
            message(
                2,
                SANNE,
                "Wat een goede brief! 😬",
                new Quote(UUID.randomUUID(), 1, NOOR, "Geachte mevrouw,"),
                edited),
            message(3, NOOR, null, null, new Later(4, null, MONDAY, null, null)),
            message(4, NOOR, "Привіт, я завтра прийду", null, null),
            message(5, NOOR, "שלום (מחר)", null, null),
            message(6, SANNE, "x".repeat(300), null, null)),
        "Noor",
        "Sanne de Wit",
        SampleLetters.MEERDAM,
        SampleLetters.NOW);
  }

  private static String read(final byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void itTellsWhoWroteWhatAndWhenWithANumberAtEveryLine() throws IOException {
    final byte[] pdf = new Press().print(sample());
    Files.write(Path.of("target", "transcript.pdf"), pdf);
    final String text = read(pdf);

    assertThat(text)
        .contains("Gesprek van Noor", "23 november 2026 – 25 november 2026, 6")
        .contains("maandag 23 november 2026", "Noor 17.00 uur")
        .contains("<b>&amp;</b>", "Wat een goede brief! [grimacing face]", "aangepast")
        .contains("Antwoord op: «Geachte mevrouw,»", "Feest (Noor)")
        .contains("Dit bericht is ingetrokken.", "Привіт, я завтра прийду");
    assertThat(text)
        .contains("Geachte mevrouw,1", "Ik solliciteer bij u. <b>&amp;</b>3", "ingetrokken.7")
        .containsPattern("x{50,}13\\s")
        .doesNotContain("x14");
  }

  @Test
  void noLineIsLongerThanThePaperAndNoneIsLost() {
    final Lines lines = new Lines(20);
    final String text =
        IntStream.range(0, 400).mapToObj(n -> "woord" + n).collect(Collectors.joining(" "))
            + " "
            + "lang".repeat(200);
    final List<Lines.Line> cut = lines.of(text);

    assertThat(cut).hasSizeGreaterThan(100);
    assertThat(cut.stream().map(Lines.Line::text).collect(Collectors.joining()).replace(" ", ""))
        .isEqualTo(text.replace(" ", ""));
    assertThat(cut).allSatisfy(line -> assertThat(line.text().length()).isLessThan(60));
  }

  @Test
  void textFromRightToLeftStandsInTheOrderInWhichItIsDrawn() {
    final Lines.Line line = new Lines(40).of("שלום (מחר) 12").get(0);

    assertThat(line.leftward()).isTrue();
    assertThat(line.text()).isEqualTo("12 (רחמ) םולש");
  }

  @Test
  void aConversationOfYearsFits() {
    final List<Message> all = new ArrayList<>();
    for (int number = 1; number <= 1_500; number++) {
      all.add(
          message(
              number,
              number % 2 == 0 ? NOOR : SANNE,
              "Bericht " + number + ": het gesprek was goed, ik hoor het vrijdag.\nTot dan!",
              null,
              null));
    }
    final byte[] pdf =
        new Press()
            .print(
                TranscriptPage.of(all, "Noor", "Noor", SampleLetters.MEERDAM, SampleLetters.NOW));

    assertThat(pdf.length).isBetween(100_000, 6_000_000);
  }
}
