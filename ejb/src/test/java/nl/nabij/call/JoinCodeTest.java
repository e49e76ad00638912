package nl.nabij.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class JoinCodeTest {

  private static final SecureRandom RANDOM = new SecureRandom();

  @Test
  void aCodeIsTenCharactersThatCannotBeMistakenForEachOther() {
    final Set<String> made = new HashSet<>();
    for (int i = 0; i < 2_000; i++) {
      made.add(JoinCode.make(RANDOM));
    }

    assertThat(made).hasSize(2_000).allMatch(code -> code.matches("[0-9A-HJKMNP-TV-Z]{10}"));
  }

  @Test
  void itIsReadBackKindly() {
    assertThat(JoinCode.read(" k7qm2-xpd4r ")).contains("K7QM2XPD4R");
    assertThat(JoinCode.read("OoIiLl-Q Q2Q")).contains("001111QQ2Q");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "K7QM2XPD4", "K7QM2XPD4RR", "K7QM2XPD4U", "K7QM2/XPD4", "ſ7QM2XPD4R"})
  void whatCannotBeACodeIsNone(final String typed) {
    assertThat(JoinCode.read(typed)).isEmpty();
  }

  @Property
  void anyCodeSurvivesBeingWrittenDown(@ForAll final long seed) {
    final String code = JoinCode.make(RANDOM);
    final int dash = (int) Math.floorMod(seed, 10L);

    assertThat(
            JoinCode.read(
                code.substring(0, dash).toLowerCase(Locale.ROOT) + "-" + code.substring(dash)))
        .contains(code);
  }

  @Property
  void nothingThatIsTypedBreaksIt(@ForAll @StringLength(max = 60) final String typed) {
    assertThat(JoinCode.read(typed).orElse("0123456789")).hasSize(JoinCode.LENGTH);
  }
}
