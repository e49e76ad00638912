package nl.nabij.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our own letters keep to the tone that youth asked for. */
class ToneTest {

  private static final int WORDS_IN_A_SENTENCE = 18;

  /** Words that threaten, command or keep at a distance. */
  private static final Pattern HARSH =
      Pattern.compile(
          "\\b(moet(en)?|verplicht\\p{L}*|plicht\\p{L}*|sanctie\\p{L}*|gevolg\\p{L}*"
              + "|maatregel\\p{L}*|boete\\p{L}*|kort(en|ing)\\p{L}*|stopzet\\p{L}*|dient|dienen"
              + "|uiterlijk|sommeer\\p{L}*|laatste kans|u|uw)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  static Stream<Words> letters() {
    return Stream.of(Frame.words(), Invitation.words(), Begin.words());
  }

  @ParameterizedTest
  @MethodSource("letters")
  void noWordOfALetterThreatens(final Words words) {
    words
        .all()
        .forEach(
            (key, text) -> {
              if (!key.toString().startsWith("rights")) {
                assertThat(HARSH.matcher(text.toString()).results().map(found -> found.group()))
                    .as(key.toString())
                    .isEmpty();
              }
            });
  }

  @Test
  void rightsAndDutiesAreNamedWithoutAThreat() {
    final String rights = Frame.words().all().getProperty("rights").toLowerCase(Locale.ROOT);

    assertThat(rights).contains("recht op", "plicht");
    assertThat(rights).doesNotContain("moet", "verplicht", "sanctie", "gevolg", "boete", "kort");
  }

  @ParameterizedTest
  @MethodSource("letters")
  void sentencesAreShort(final Words words) {
    words
        .all()
        .forEach(
            (key, text) ->
                List.of(text.toString().split("[.?!]"))
                    .forEach(
                        sentence ->
                            assertThat(sentence.strip().split("\\s+").length)
                                .as("%s: %s", key, sentence)
                                .isLessThanOrEqualTo(WORDS_IN_A_SENTENCE)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Je moet komen.",
        "Dit heeft gevolgen voor je uitkering.",
        "U bent verplicht om te verschijnen.",
        "Anders volgt een sanctie of korting."
      })
  void theCheckKnowsAThreatWhenItSeesOne(final String threat) {
    assertThat(HARSH.matcher(threat).find()).isTrue();
  }
}
