package nl.nabij.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class AccessPageTest {

  private static final String AGAIN =
      "write it again: mvn -pl ejb -am test -Dtest=AccessPageTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dnabij.write=true";

  @Test
  void thePageSaysWhatTheRulesSay() throws IOException {
    final String text = AccessPage.text();
    if (Boolean.getBoolean("nabij.write")) {
      Files.writeString(AccessPage.PLACE, text);
    }
    assertThat(AccessPage.PLACE).as(AGAIN).content().isEqualTo(text);
  }

  @Test
  void everyActHasADutchText() {
    assertThat(AccessPage.text()).doesNotContain("| ? |");
  }
}
