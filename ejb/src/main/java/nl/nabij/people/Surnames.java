package nl.nabij.people;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether two people may be family by their surname. Case, accents and particles ({@code van der})
 * do not matter; of a double name either half counts. It says nothing of families whose members go
 * by other names.
 */
final class Surnames {

  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> PARTICLES =
      Set.of(
          "aan", "al", "bin", "bint", "da", "das", "de", "del", "den", "der", "di", "do", "dos",
          "du", "el", "het", "in", "la", "le", "op", "s", "t", "te", "ten", "ter", "uit", "van",
          "von", "zu");

  private Surnames() {}

  /**
   * @param fullName given name first
   * @param surname without given names
   */
  static boolean alike(final String fullName, final String surname) {
    final String[] said = fullName.strip().split("\\s+", 2);
    if (said.length < 2) {
      return false;
    }
    final Set<String> others = words(surname);
    return words(said[1]).stream().anyMatch(others::contains);
  }

  private static Set<String> words(final String name) {
    final String plain =
        MARKS
            .matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(BETWEEN.split(plain))
        .filter(word -> word.length() > 1 && !PARTICLES.contains(word))
        .collect(Collectors.toUnmodifiableSet());
  }
}
