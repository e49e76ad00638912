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

  /** A dash when there is none. */
  static String of(final String group, final String code) {
    return code == null ? "-" : TEXTS.getString(group + "." + code);
  }
}
