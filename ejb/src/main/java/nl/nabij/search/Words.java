package nl.nabij.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of a text as they are compared: small letters and digits, without accents, with ĳ as ij
 * and ø as o; and where each stands in the text.
 */
final class Words {

  /** Letters that Unicode does not take apart. */
  private static final Map<Integer, String> APART =
      Map.of(
          (int) 'ø', "o", (int) 'ł', "l", (int) 'đ', "d", (int) 'ð', "d", (int) 'ı', "i", (int) 'æ',
          "ae", (int) 'œ', "oe", (int) 'ß', "ss", (int) 'þ', "th");

  private static final int LAST_PLAIN = 0x7F;

  private Words() {}

  /** A word, folded, and its place in the text: {@code to} is behind its last character. */
  record Word(String folded, int from, int to) {}

  static List<Word> in(final String text) {
    final List<Word> words = new ArrayList<>();
    final StringBuilder word = new StringBuilder();
    int from = 0;
    int to = 0;
    for (int at = 0; at < text.length(); ) {
      final int character = text.codePointAt(at);
      final int next = at + Character.charCount(character);
      final String folded = fold(character);
      if (!folded.isEmpty()) {
        if (word.isEmpty()) {
          from = at;
        }
        word.append(folded);
        to = next;
      } else if (marks(character)) {
        // An accent on its own, or a joiner: the word goes on.
        to = word.isEmpty() ? to : next;
      } else if (!word.isEmpty()) {
        words.add(new Word(word.toString(), from, to));
        word.setLength(0);
      }
      at = next;
    }
    if (!word.isEmpty()) {
      words.add(new Word(word.toString(), from, to));
    }
    return words;
  }

  private static boolean marks(final int character) {
    final int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.FORMAT;
  }

  /** Empty for what is neither letter nor digit. */
  private static String fold(final int character) {
    if (character <= LAST_PLAIN) {
      return Character.isLetterOrDigit(character)
          ? String.valueOf((char) Character.toLowerCase(character))
          : "";
    }
    final StringBuilder folded = new StringBuilder(2);
    Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(one -> folded.append(APART.getOrDefault(one, Character.toString(one))));
    return folded.toString();
  }
}
