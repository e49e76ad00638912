package nl.nabij.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nabij.letter.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every municipality begins with keeps to the tone of our letters. */
class UsualPhrasesTest {

  static Stream<UsualPhrases.Usual> texts() {
    return UsualPhrases.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void noTextThreatensAndSentencesAreShort(final UsualPhrases.Usual usual) {
    assertThat(Tone.harshIn(usual.text())).isEmpty();
    assertThat(Tone.longIn(usual.text().replaceAll("https://\\S+", "deze pagina."))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyGapIsKnown(final UsualPhrases.Usual usual) {
    assertThat(Placeholders.unknownIn(usual.text())).isEmpty();
  }

  @Test
  void theWordsThatYouthAskedForAreThere() {
    assertThat(UsualPhrases.ALL)
        .extracting(UsualPhrases.Usual::text)
        .contains("Hoe gaat het?", "Kan ik nog iets voor je betekenen?", "Wat heb je nodig?");
  }

  @Test
  void everyMomentHasSomethingToBeginWith() {
    assertThat(UsualPhrases.ALL.stream().map(UsualPhrases.Usual::moment).distinct())
        .containsExactlyInAnyOrderElementsOf(Arrays.asList(Moment.values()));
  }

  @Test
  void eachOrganisationHasThemUnderIdsOfItsOwn() {
    final List<UUID> here = ids(new UUID(1, 1));
    assertThat(here).doesNotHaveDuplicates().doesNotContainAnyElementsOf(ids(new UUID(1, 2)));
    assertThat(here).isEqualTo(ids(new UUID(1, 1)));
  }

  private static List<UUID> ids(final UUID organisation) {
    return UsualPhrases.of(organisation).stream().map(Phrase::id).toList();
  }
}
