package nl.nabij.notify;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;

/**
 * Hands a mail to the SMTP server: {@code nabij.smtp.host} and {@code nabij.smtp.port}, with
 * STARTTLS when {@code nabij.smtp.starttls} is true, from {@code nabij.mail.from}. What cannot be
 * delivered comes back to {@link ReturnPath}.
 */
@Dependent
class MailRoute {

  private static final String TIMEOUT_MS = "10000";

  private final ReturnPath returnPath;
  private final Clock clock;

  @Inject
  MailRoute(final ReturnPath returnPath, final Clock clock) {
    this.returnPath = returnPath;
    this.clock = clock;
  }

  /**
   * Sends. The mail carries the id of its row, so that a second copy of it can be told apart.
   *
   * @throws NotSent for good when the server refuses the address
   */
  void send(final UUID id, final String address, final Wording text) throws NotSent {
    try {
      Transport.send(message(id, address, text));
    } catch (final AddressException e) {
      throw NotSent.forGood("mail-address");
    } catch (final SendFailedException e) {
      final boolean refused = e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0;
      throw refused ? NotSent.forGood("mail-refused") : NotSent.now("mail-SendFailedException");
    } catch (final MessagingException e) {
      // Its message may hold the address; its kind is enough.
      throw NotSent.now("mail-" + e.getClass().getSimpleName());
    }
  }

  private MimeMessage message(final UUID id, final String address, final Wording text)
      throws MessagingException {
    final Properties settings = new Properties();
    settings.setProperty("mail.smtp.host", System.getProperty("nabij.smtp.host", "localhost"));
    settings.setProperty("mail.smtp.port", System.getProperty("nabij.smtp.port", "25"));
    settings.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MS);
    settings.setProperty("mail.smtp.timeout", TIMEOUT_MS);
    settings.setProperty("mail.smtp.writetimeout", TIMEOUT_MS);
    final String startTls = System.getProperty("nabij.smtp.starttls", "false");
    settings.setProperty("mail.smtp.starttls.enable", startTls);
    settings.setProperty("mail.smtp.starttls.required", startTls);
    returnPath.of(id).ifPresent(path -> settings.setProperty("mail.smtp.from", path));
    // The name of this machine stays inside.
    settings.setProperty("mail.smtp.localhost", "localhost");

    final InternetAddress from =
        new InternetAddress(System.getProperty("nabij.mail.from", "Nabij <nabij@nabij.example>"));
    final String messageId = "<" + id + "@" + from.getAddress().replaceFirst("^.*@", "") + ">";
    final MimeMessage message =
        new MimeMessage(Session.getInstance(settings)) {
          @Override
          protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
          }
        };
    message.setFrom(from);
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(address, true));
    message.setSubject(text.subject(), StandardCharsets.UTF_8.name());
    message.setText(text.body(), StandardCharsets.UTF_8.name());
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("Content-Language", "nl");
    message.setSentDate(Date.from(clock.instant()));
    return message;
  }
}
