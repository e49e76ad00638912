package nl.nabij.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PapersTest {

  private final Papers papers = new Papers(new Press());

  private static String text(final byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  @Test
  void theLetterSaysToWhomWhatWhenAndWhichRights() throws IOException {
    assertThat(text(papers.print(SampleLetters.data())))
        .contains(
            "Gemeente Meerdam",
            "Noor van Dam",
            "Kade 3 <achter>",
            "1399 ZB Meerdam & omstreken",
            "Meerdam, 23 november 2026",
            "Op 20 november 2026 vroeg je",
            "artikel 15 van de AVG",
            "Autoriteit Persoonsgegevens",
            "Privacy officer, Gemeente Meerdam",
            "Regel een regel <twee>",
            "(geschreven door iemand die meepraat)");
  }

  @Test
  void theLetterFitsOnOneSideAndTheFactsBeginOnTheNext() throws IOException {
    try (PDDocument document = Loader.loadPDF(papers.print(SampleLetters.data()))) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
    }
  }

  @Test
  void partsAreBoundInTheirOrder() throws IOException {
    final byte[] letter = papers.print(SampleLetters.data());
    final byte[] other = new Press().print(SampleLetters.page("office", "Sluisplein 4", "Noor"));
    final byte[] bound = papers.bind(List.of(letter, other, other));
    try (PDDocument document = Loader.loadPDF(bound)) {
      assertThat(document.getNumberOfPages()).isEqualTo(4);
    }
    assertThat(text(bound)).containsSubsequence("Dit bewaren we van jou", "Hoi Noor");
  }
}
