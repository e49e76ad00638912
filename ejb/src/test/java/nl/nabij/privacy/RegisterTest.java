package nl.nabij.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.nabij.access.Purpose;
import org.junit.jupiter.api.Test;

class RegisterTest {

  private final List<ProcessingActivity> register = new PrivacyOffice().register();

  @Test
  void everyPurposeInTheLogIsExplainedOnce() {
    assertThat(register)
        .extracting(ProcessingActivity::code)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Purpose.values()).map(Purpose::code).toList());
  }

  @Test
  void everyLineSaysWhatByWhichRightForWhomAndHowLong() {
    assertThat(register)
        .allSatisfy(
            line -> {
              assertThat(line.purpose()).isNotBlank();
              assertThat(line.legalBasis()).contains("AVG artikel");
              assertThat(line.categories()).isNotEmpty().doesNotContain("");
              assertThat(line.recipients()).isNotEmpty().doesNotContain("");
              assertThat(line.term()).isNotBlank();
            });
  }
}
