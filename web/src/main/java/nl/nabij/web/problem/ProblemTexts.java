package nl.nabij.web.problem;

import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of {@code problems_nl.properties}: by reason if it has one, else by code. */
final class ProblemTexts {
  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle(
          "nl.nabij.web.problem.problems",
          Locale.forLanguageTag("nl"),
          ProblemTexts.class.getClassLoader(),
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  private ProblemTexts() {}

  static String title(final ProblemCode code) {
    return TEXTS.getString(code.code() + ".title");
  }

  static String detail(final ProblemCode code, final String reason) {
    final String key = "reason." + reason;
    return TEXTS.getString(
        reason != null && TEXTS.containsKey(key) ? key : code.code() + ".detail");
  }

  /** What to say of a field that does not keep to a constraint, such as {@code NotNull}. */
  static String field(final String constraint) {
    final String key = "field." + constraint;
    return TEXTS.getString(TEXTS.containsKey(key) ? key : "field.other");
  }
}
