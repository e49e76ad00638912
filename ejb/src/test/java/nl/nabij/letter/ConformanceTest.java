package nl.nabij.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import nl.nabij.people.Handing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** What another project's validator says of our letters. */
class ConformanceTest {

  @BeforeAll
  static void validator() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @CsvSource({
    "video, PDFA_3_A",
    "video, PDFUA_1",
    "begin, PDFA_3_A",
    "begin, PDFUA_1",
    "data, PDFA_3_A",
    "data, PDFUA_1",
    "transcript, PDFA_3_A",
    "transcript, PDFUA_1"
  })
  void theValidatorFindsNothingToRemark(final String kind, final PDFAFlavour flavour)
      throws Exception {
    final String page =
        switch (kind) {
          case "begin" -> SampleLetters.begin(Handing.Code.SMS, "Noor");
          case "data" -> DataPage.of(SampleLetters.data());
          case "transcript" -> TranscriptTest.sample();
          default -> SampleLetters.page(kind, null, "Noor");
        };
    final byte[] pdf = new Press().print(page);
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      final ValidationResult result = validator.validate(parser);

      assertThat(result.getFailedChecks()).isEmpty();
      assertThat(result.isCompliant()).isTrue();
    }
  }
}
