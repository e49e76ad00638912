package nl.nabij.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.nabij.access.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

  @Provide
  Arbitrary<String> writing() {
    return Arbitraries.integers()
        .between(0, Character.MAX_CODE_POINT)
        .filter(
            c ->
                Character.getType(c) != Character.CONTROL
                    && Character.getType(c) != Character.SURROGATE)
        .list()
        .ofMinSize(1)
        .ofMaxSize(200)
        .map(
            points -> {
              final StringBuilder text = new StringBuilder();
              points.forEach(text::appendCodePoint);
              // Something to see, wherever it falls among what steers and spaces.
              return text.append('a').toString();
            });
  }

  @Property
  void whatPeopleWriteIsKeptAsItIs(@ForAll("writing") final String text) {
    assertThat(Texts.check(text)).isEqualTo(text);
    assertThat(Texts.check(text + "\n\t" + text)).isEqualTo(text + "\n\t" + text);
  }

  @Property
  void everyKindOfLineEndBecomesOne(@ForAll("writing") final String text) {
    assertThat(Texts.check(text + "\r\n" + text + "\r" + text + "\n"))
        .isEqualTo(text + "\n" + text + "\n" + text + "\n");
  }

  @Property
  void aControlCharacterAnywhereIsRefused(@ForAll("writing") final String text) {
    for (final char control : new char[] {0, 1, 7, 8, 0x1b, 0x7f, 0x85, 0x9f}) {
      assertRefused(text + control + text, "text-characters");
    }
  }

  @Property
  void halfACharacterIsRefused(@ForAll("writing") final String text) {
    assertRefused(text + '\ud83d', "text-characters");
    assertRefused("\ude00" + text, "text-characters");
    assertRefused(text + "\ude00\ud83d" + text, "text-characters");
  }

  @Test
  void tenThousandCharactersFitAndOneMoreDoesNot() {
    assertThat(Texts.check("é".repeat(10_000))).hasSize(10_000);
    assertThat(Texts.check("😀".repeat(10_000))).hasSize(20_000);
    assertRefused("é".repeat(10_001), "text-too-long");
    assertRefused("😀".repeat(10_001), "text-too-long");
    assertThat(Texts.check("a\r\n".repeat(5_000))).hasSize(10_000);
    assertRefused("a".repeat(1_000_000), "text-too-long");
  }

  @Test
  void nothingIsNoMessage() {
    assertRefused(null, "text-empty");
    assertRefused("", "text-empty");
    assertRefused(" \n\t ", "text-empty");
  }

  private static void assertRefused(final String text, final String code) {
    assertThatThrownBy(() -> Texts.check(text))
        .isInstanceOfSatisfying(
            Rejected.class, rejected -> assertThat(rejected.code()).isEqualTo(code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n\t",
        "\u200b",
        "\u200b\u200d\ufeff",
        "\u2060 \u00ad",
        "\u202e\u2066",
        "\ufe0f",
        "\u3164",
        "\u2800\u2800"
      })
  void whatShowsNothingIsEmpty(final String written) {
    assertThatThrownBy(() -> Texts.check(written))
        .isInstanceOf(Rejected.class)
        .hasMessage("text-empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"😬", "👨‍👩‍👧", "\u202eab", "मैं", ".", "\ud83e\udee8"})
  void whatShowsSomethingIsKeptWithWhatSteersIt(final String written) {
    assertThat(Texts.check(written)).isEqualTo(written);
  }
}
