package nl.nabij.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our own letters keep to the tone that youth asked for. */
class ToneTest {

  static Stream<Words> letters() {
    return Stream.of(Frame.words(), Invitation.words(), Begin.words(), DataPage.words());
  }

  @ParameterizedTest
  @MethodSource("letters")
  void noWordOfALetterThreatens(final Words words) {
    words
        .all()
        .forEach(
            (key, text) -> {
              if (!key.toString().startsWith("rights")) {
                assertThat(Tone.harshIn(text.toString())).as(key.toString()).isEmpty();
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
            (key, text) -> assertThat(Tone.longIn(text.toString())).as(key.toString()).isEmpty());
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
    assertThat(Tone.harshIn(threat)).isNotEmpty();
  }
}
