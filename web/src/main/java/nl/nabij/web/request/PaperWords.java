package nl.nabij.web.request;

import java.util.Locale;
import java.util.ResourceBundle;
import nl.nabij.web.Codes;

/** Dutch words for codes on paper, of {@code paper_nl.properties}. */
final class PaperWords {
  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle(
          "nl.nabij.web.request.paper",
          Locale.forLanguageTag("nl"),
          PaperWords.class.getClassLoader(),
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  private PaperWords() {}

  /** A dash when there is none. */
  static String of(final String group, final Enum<?> constant) {
    return of(group, Codes.of(constant));
  }

  /** A dash when there is none; the code itself when nobody gave it a word yet. */
  static String of(final String group, final String code) {
    if (code == null) {
      return "-";
    }
    return knows(group, code) ? TEXTS.getString(group + "." + code) : code;
  }

  static boolean knows(final String group, final String code) {
    return TEXTS.containsKey(group + "." + code);
  }
}
