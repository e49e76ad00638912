package nl.nabij.letter;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tone that youth asked for, checked in whatever the house says or offers to say. */
public final class Tone {

  private static final int WORDS_IN_A_SENTENCE = 18;

  /** Words that threaten, command or keep at a distance. */
  private static final Pattern HARSH =
      Pattern.compile(
          "\\b(moet(en)?|verplicht\\p{L}*|plicht\\p{L}*|sanctie\\p{L}*|gevolg\\p{L}*"
              + "|maatregel\\p{L}*|boete\\p{L}*|kort(en|ing)\\p{L}*|stopzet\\p{L}*|dient|dienen"
              + "|uiterlijk|sommeer\\p{L}*|laatste kans|u|uw)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Tone() {}

  /** The harsh words in a text. */
  public static List<String> harshIn(final String text) {
    return HARSH.matcher(text).results().map(MatchResult::group).toList();
  }

  /** The sentences of a text that are too long for B1. */
  public static List<String> longIn(final String text) {
    return Stream.of(text.split("[.?!]"))
        .map(String::strip)
        .filter(sentence -> sentence.split("\\s+").length > WORDS_IN_A_SENTENCE)
        .toList();
  }
}
