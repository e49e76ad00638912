package nl.nabij.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which parts of a word are indexed: its first three characters and its first five, and a word of
 * two as it is. Five tell most words apart and three are the least to look for; what lies between
 * is decided when the text is opened. So a message costs two hashes a word instead of one a letter.
 */
final class Beginnings {

  /** A letter of a thousand words is indexed whole; of a longer one, the first words. */
  static final int TOKENS_AT_MOST = 4_000;

  private static final int SHORT = 3;
  private static final int LONG = 5;
  private static final int SHORTEST = 2;

  /** Words that stand in nearly every message, and so find nothing. */
  private static final Set<String> COMMON =
      Set.of(
          ("de het een en of ik je jij jou jouw u uw hij zij ze we wij me mij mijn m n t er dat dit die"
                  + " is ben bent was in op te van voor met aan om niet wel ook maar als bij naar nog"
                  + " dan zo heb hebt heeft kan kun wil ga gaat the a to and you i")
              .split(" "));

  private Beginnings() {}

  /** What of a text is indexed, each once. */
  static Set<String> of(final String text) {
    final Set<String> parts = new LinkedHashSet<>();
    for (final Words.Word word : Words.in(text)) {
      if (parts.size() >= TOKENS_AT_MOST) {
        return parts;
      }
      if (findable(word.folded())) {
        parts.add(asked(cut(word.folded(), SHORT)));
        parts.add(asked(cut(word.folded(), LONG)));
      }
    }
    return parts;
  }

  /** Under which part a word, or the beginning of one, is to be found. */
  static String asked(final String word) {
    return word.length() >= LONG ? cut(word, LONG) : cut(word, SHORT);
  }

  /** The words of a question by which something can be found. */
  static List<String> findable(final List<Words.Word> asked) {
    return asked.stream().map(Words.Word::folded).filter(Beginnings::findable).distinct().toList();
  }

  private static boolean findable(final String word) {
    return word.length() >= SHORTEST && !COMMON.contains(word);
  }

  private static String cut(final String word, final int characters) {
    return word.length() <= characters ? word : word.substring(0, characters);
  }
}
