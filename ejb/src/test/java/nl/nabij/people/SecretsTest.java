package nl.nabij.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.nabij.vault.Tokens;
import org.junit.jupiter.api.Test;

class SecretsTest {

  @Test
  void aCodeIsSixDigitsAndEachFirstDigitComesUp() {
    final Set<Character> first = new HashSet<>();
    for (int i = 0; i < 2_000; i++) {
      final String code = Tokens.newCode();
      assertThat(code).matches("\\d{6}");
      first.add(code.charAt(0));
    }
    assertThat(first).hasSize(10);
  }

  @Test
  void tokenAndSecretHoldAtLeast128And256BitsAndNeverRepeat() {
    final Set<String> seen = new HashSet<>();
    for (int i = 0; i < 1_000; i++) {
      assertThat(Tokens.newToken()).hasSizeGreaterThanOrEqualTo(22).matches(Tokens::plausible);
      assertThat(Tokens.newSecret()).hasSize(43).matches(Tokens::plausible);
      seen.add(Tokens.newToken());
      seen.add(Tokens.newSecret());
    }
    assertThat(seen).hasSize(2_000);
  }

  @Property
  void aCodeIsReadWithTheSpacesAndDashesThatPeopleType(
      @ForAll @IntRange(min = 0, max = 999_999) final int number) {
    final String code = String.format("%06d", number);
    assertThat(Tokens.readCode(" " + code.substring(0, 3) + " " + code.substring(3)))
        .isEqualTo(code);
    assertThat(Tokens.readCode(code.substring(0, 3) + "-" + code.substring(3))).isEqualTo(code);
  }

  @Property
  void nothingButSixDigitsIsACode(@ForAll final String typed) {
    final String read = Tokens.readCode(typed);
    assertThat(read == null || read.matches("[0-9]{6}")).isTrue();
  }
}
