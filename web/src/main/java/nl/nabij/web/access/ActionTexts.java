package nl.nabij.web.access;

import java.util.Locale;
import java.util.ResourceBundle;
import nl.nabij.access.Action;

/** The Dutch names of actions, of {@code actions_nl.properties}. */
public final class ActionTexts {
  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle(
          "nl.nabij.web.access.actions",
          Locale.forLanguageTag("nl"),
          ActionTexts.class.getClassLoader(),
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  private ActionTexts() {}

  /** What somebody did, in Dutch. */
  public static String label(final Action action) {
    return TEXTS.getString(action.code());
  }
}
