package nl.nabij.notify;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is said, out of {@code mail_nl.properties}: no name and nothing of what was written. */
record Wording(String subject, String body) {

  private static final ResourceBundle DUTCH =
      ResourceBundle.getBundle("nl.nabij.notify.mail", new Locale("nl"));

  /** In a mail. {@code payload} is the code or link, or the address of the app. */
  static Wording mail(final Kind kind, final String payload) {
    return new Wording(
        DUTCH.getString(kind.code() + ".subject"),
        MessageFormat.format(DUTCH.getString(kind.code() + ".body"), payload));
  }

  /** Of a log; {@code checkpoint} is a signed note: its name, its size, its root, signatures. */
  static Wording checkpoint(final String checkpoint) {
    final String[] lines = checkpoint.split("\n", 3);
    return new Wording(
        MessageFormat.format(DUTCH.getString("checkpoint.subject"), lines[0], lines[1]),
        MessageFormat.format(DUTCH.getString("checkpoint.body"), lines[0], lines[1], checkpoint));
  }

  /** In an SMS: one part of at most 160 characters, as long as the address is not too long. */
  static String sms(final Kind kind, final String payload) {
    return MessageFormat.format(DUTCH.getString(kind.code() + ".sms"), payload);
  }

  /** In a push message, which shows on the screen of a locked phone. */
  static String push() {
    return DUTCH.getString("notice.push");
  }
}
