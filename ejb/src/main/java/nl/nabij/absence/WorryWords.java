package nl.nabij.absence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Finds words that make people worry, as young people write: with or without accents, capitals and
 * long-drawn letters, and with the words of a compound apart or together. A long word may have one
 * letter wrong, missing or too many, when it begins alike; short words must be right, since among
 * those a slip is soon another word. Only whole words count. It knows no meaning: «ik ben niet meer
 * suïcidaal» is found as well, so that what is found asks for a person and nothing else.
 */
final class WorryWords {

  /** What an organisation begins with. */
  static final List<String> USUAL = read();

  private static final int LONG_ENOUGH_FOR_A_SLIP = 8;

  private final List<String[]> wanted;

  WorryWords(final List<String> words) {
    wanted = words.stream().map(WorryWords::bare).map(word -> word.split(" ")).toList();
  }

  boolean in(final String text) {
    // «De batterij is dood, wil je mailen?» is two things.
    return Arrays.stream(text.split("[.,;:!?]")).anyMatch(this::inOne);
  }

  private boolean inOne(final String clause) {
    final String[] said = bare(clause).split(" ");
    for (int at = 0; at < said.length; at++) {
      for (final String[] words : wanted) {
        if (stands(words, said, at)) {
          return true;
        }
      }
    }
    return false;
  }

  /** As words are compared: each letter once, however long it is drawn. */
  private static String bare(final String text) {
    return fold(text).replaceAll("([a-z])\\1+", "$1");
  }

  /** Small letters and digits with single spaces. */
  static String fold(final String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("['’`]", "")
        .replaceAll("[^a-z0-9]+", " ")
        .strip();
  }

  private static boolean stands(final String[] words, final String[] said, final int at) {
    if (words.length == 1 && at + 1 < said.length && alike(words[0], said[at] + said[at + 1])) {
      // A compound in two: the second part alone says nothing.
      return said[at].length() > 1;
    }
    if (at + words.length > said.length) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      if (!alike(words[i], said[at + i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean alike(final String wanted, final String said) {
    return wanted.equals(said)
        || wanted.length() >= LONG_ENOUGH_FOR_A_SLIP
            && !said.isEmpty()
            && wanted.charAt(0) == said.charAt(0)
            && oneSlip(wanted, said);
  }

  /** One letter other, missing, too many, or two that changed places. */
  private static boolean oneSlip(final String a, final String b) {
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int same = 0;
    while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    final String restA = a.substring(same);
    final String restB = b.substring(same);
    if (restA.length() > restB.length()) {
      return restA.substring(1).equals(restB);
    } else if (restA.length() < restB.length()) {
      return restB.substring(1).equals(restA);
    }
    return restA.isEmpty()
        || restA.substring(1).equals(restB.substring(1))
        || restA.length() > 1
            && restA.charAt(0) == restB.charAt(1)
            && restA.charAt(1) == restB.charAt(0)
            && restA.substring(2).equals(restB.substring(2));
  }

  private static List<String> read() {
    try (BufferedReader file =
        new BufferedReader(
            new InputStreamReader(
                WorryWords.class.getResourceAsStream("zorgwoorden.txt"), StandardCharsets.UTF_8))) {
      return file.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split(",")))
          .map(WorryWords::fold)
          .distinct()
          .toList();
    } catch (final IOException e) {
      throw new UncheckedIOException("the usual words cannot be read", e);
    }
  }
}
