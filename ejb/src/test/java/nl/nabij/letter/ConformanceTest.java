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
  @CsvSource({"video, PDFA_3_A", "video, PDFUA_1", "begin, PDFA_3_A", "begin, PDFUA_1"})
  void theValidatorFindsNothingToRemark(final String kind, final PDFAFlavour flavour)
      throws Exception {
    final byte[] pdf =
        new Press()
            .print(
                "begin".equals(kind)
                    ? SampleLetters.begin(Handing.Code.SMS, "Noor")
                    : SampleLetters.page(kind, null, "Noor"));
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      final ValidationResult result = validator.validate(parser);

      assertThat(result.getFailedChecks()).isEmpty();
      assertThat(result.isCompliant()).isTrue();
    }
  }
}
