package nl.nabij.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Één café, Zoë! | een cafe zoe",
        "e\u0301e\u0301n | een",
        "Ĳsselmeer IJsberg | ijsselmeer ijsberg",
        "Søren Łukasz Straße | soren lukasz strasse",
        "foto's op 12-5 om 9:30 | foto s op 12 5 om 9 30",
        "ＦＵＬＬ ﬁets | full fiets",
        "مرحبا بك | مرحبا بك",
        "1\u200d2 a\u00adb | 12 ab",
      })
  void wordsAreComparedWithoutAccentsAndCapitals(final String text, final String folded) {
    assertThat(Words.in(text)).extracting(Words.Word::folded).containsExactly(folded.split(" "));
  }

  @Property(tries = 500)
  void whereAWordStandsIsWhereItIsRead(@ForAll("texts") final String text) {
    for (final Words.Word word : Words.in(text)) {
      assertThat(Words.in(text.substring(word.from(), word.to())))
          .extracting(Words.Word::folded)
          .containsExactly(word.folded());
    }
  }

  @Property(tries = 500)
  void everyBeginningOfThreeLettersLeadsToItsWord(@ForAll("texts") final String text) {
    final Set<String> indexed = Beginnings.of(text);
    for (final String word : Beginnings.findable(Words.in(text))) {
      assertThat(indexed).contains(Beginnings.asked(word));
      for (int length = 3; length <= word.length(); length++) {
        final String beginning = word.substring(0, length);
        assertThat(indexed).contains(Beginnings.asked(beginning));
        assertThat(Excerpt.of(text, List.of(beginning)).fits()).isTrue();
      }
    }
  }

  @Property(tries = 500)
  void marksLieWithinTheExcerpt(@ForAll("texts") final String text) {
    for (final String word : Beginnings.findable(Words.in(text))) {
      final Excerpt excerpt = Excerpt.of(text, List.of(word));
      assertThat(excerpt.text().length()).isLessThanOrEqualTo(Excerpt.LONGEST + 2);
      for (final Mark mark : excerpt.marks()) {
        assertThat(mark.from()).isBetween(0, mark.to() - 1);
        assertThat(mark.to()).isLessThanOrEqualTo(excerpt.text().length());
      }
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "sollicitatie",
            "CV",
            "café",
            "Zoë",
            "ik",
            "de",
            "schuldhulp",
            "😬",
            "\n",
            "ĳs",
            "a",
            "brief…",
            "(ruzie)",
            "x".repeat(170),
            "DUO,",
            "e\u0301n",
            "werk-map")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join(" ", parts));
  }
}
