package nl.nabij.demo;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How these two people say things: the gaps filled, one of the variants, in the youth's own voice.
 */
final class Wording {

  /** How a youth types. */
  enum Voice {
    TIDY,
    LOWER_CASE,
    CHEERFUL,
    SHORT
  }

  private static final Pattern VARIANTS = Pattern.compile("\\[([^\\]]*)]");
  private static final Pattern GAP = Pattern.compile("\\{([a-z]+)}");
  private static final List<String> CHEER = List.of(" 😊", " 🙏", "!!", " 😄", " 👍");

  private final Library library;
  private final Chance chance;
  private final String youth;
  private final String consultant;
  private final Voice voice;

  Wording(
      final Library library,
      final Chance chance,
      final String youth,
      final String consultant,
      final Voice voice) {
    this.library = library;
    this.chance = chance;
    this.youth = youth;
    this.consultant = consultant;
    this.voice = voice;
  }

  /** The texts of a dialogue, line by line; a gap holds the same word all through. */
  List<String> of(final Dialogue dialogue) {
    final Map<String, String> chosen = new HashMap<>();
    return dialogue.lines().stream()
        .map(
            line ->
                line.youth() ? voiced(say(line.text(), chosen)) : capital(say(line.text(), chosen)))
        .toList();
  }

  /** With what a consultant rounds off. */
  String closing() {
    return say(chance.pick(library.words("slot")), new HashMap<>());
  }

  private String say(final String text, final Map<String, String> chosen) {
    final String one =
        VARIANTS
            .matcher(text)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        chance.pick(Arrays.asList(found.group(1).split("\\|")))));
    return GAP.matcher(one)
        .replaceAll(found -> Matcher.quoteReplacement(word(found.group(1), chosen)));
  }

  private String word(final String gap, final Map<String, String> chosen) {
    if ("j".equals(gap)) {
      return youth;
    }
    if ("c".equals(gap)) {
      return consultant;
    }
    return chosen.computeIfAbsent(gap, name -> chance.pick(library.words(name)));
  }

  private String voiced(final String text) {
    return switch (voice) {
      case TIDY -> text;
      case LOWER_CASE -> withoutDot(text.toLowerCase(Locale.ROOT));
      case CHEERFUL -> chance.in100(25) ? withoutDot(text) + chance.pick(CHEER) : text;
      case SHORT -> withoutDot(text);
    };
  }

  /** A sentence that begins with a gap begins with a capital all the same. */
  private static String capital(final String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String withoutDot(final String text) {
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }
}
