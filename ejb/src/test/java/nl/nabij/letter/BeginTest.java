package nl.nabij.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.nabij.people.Handing;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BeginTest {

  private static final Press PRESS = new Press();

  @Test
  void theQrOnThePrintedPageIsTheLink() throws Exception {
    try (PDDocument pdf = print(Handing.Code.VOICE, "Noor")) {
      assertThat(InvitationTest.decoded(new PDFRenderer(pdf).renderImageWithDPI(0, 150)))
          .isEqualTo("https://nabij.meerdam.example/uitnodiging#" + SampleLetters.TOKEN);
    }
  }

  @ParameterizedTest
  @CsvSource({"VOICE, Die hoor je van mij.", "MAIL, in een mail.", "SMS, in een sms."})
  void itSaysHowTheCodeComes(final Handing.Code code, final String said) throws IOException {
    try (PDDocument pdf = print(code, "Noor")) {
      assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
          .contains("Hoi Noor,", said, "maandag 30 november, 10.00 uur");
    }
  }

  @ParameterizedTest
  @EnumSource(Handing.Code.class)
  void itFitsOnOnePage(final Handing.Code code) throws IOException {
    try (PDDocument pdf = print(code, "Christiaan-Willem Alexander Johannes")) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
    }
  }

  private static PDDocument print(final Handing.Code code, final String firstName)
      throws IOException {
    return Loader.loadPDF(PRESS.print(SampleLetters.begin(code, firstName)));
  }
}
