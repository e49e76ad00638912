package nl.nabij.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class DpiaPageTest {

  private static final String AGAIN =
      "write it again: mvn -pl ejb -am test -Dtest=DpiaPageTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dnabij.write=true";

  @Test
  void theAnnexSaysWhatTheRegisterSays() throws IOException {
    final String text = DpiaPage.text();
    if (Boolean.getBoolean("nabij.write")) {
      Files.writeString(DpiaPage.PLACE, text);
    }
    assertThat(DpiaPage.PLACE).as(AGAIN).content().isEqualTo(text);
  }
}
