package nl.nabij.notify;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Subject and body of a mail, out of {@code mail_nl.properties}. No name and no content. */
record MailText(String subject, String body) {

  private static final ResourceBundle DUTCH =
      ResourceBundle.getBundle("nl.nabij.notify.mail", new Locale("nl"));

  static MailText code(final String code) {
    return new MailText(
        DUTCH.getString("code.subject"), MessageFormat.format(DUTCH.getString("code.body"), code));
  }

  static MailText signedOut() {
    return new MailText(DUTCH.getString("signed-out.subject"), DUTCH.getString("signed-out.body"));
  }

  static MailText notice(final String address) {
    return new MailText(
        DUTCH.getString("notice.subject"),
        MessageFormat.format(DUTCH.getString("notice.body"), address));
  }
}
