package nl.nabij.notify;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;

/**
 * Hands a mail to the SMTP server: {@code nabij.smtp.host} and {@code nabij.smtp.port}, with
 * STARTTLS when {@code nabij.smtp.starttls} is true, from {@code nabij.mail.from}.
 */
@Dependent
class MailRoute {

  private static final String TIMEOUT_MS = "10000";

  private final Clock clock;

  @Inject
  MailRoute(final Clock clock) {
    this.clock = clock;
  }

  void send(final String address, final MailText text) throws MessagingException {
    final Properties settings = new Properties();
    settings.setProperty("mail.smtp.host", System.getProperty("nabij.smtp.host", "localhost"));
    settings.setProperty("mail.smtp.port", System.getProperty("nabij.smtp.port", "25"));
    settings.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MS);
    settings.setProperty("mail.smtp.timeout", TIMEOUT_MS);
    settings.setProperty("mail.smtp.writetimeout", TIMEOUT_MS);
    final String startTls = System.getProperty("nabij.smtp.starttls", "false");
    settings.setProperty("mail.smtp.starttls.enable", startTls);
    settings.setProperty("mail.smtp.starttls.required", startTls);
    // The name of this machine stays inside.
    settings.setProperty("mail.smtp.localhost", "localhost");

    final MimeMessage message = new MimeMessage(Session.getInstance(settings));
    message.setFrom(
        new InternetAddress(System.getProperty("nabij.mail.from", "Nabij <nabij@nabij.example>")));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(address, true));
    message.setSubject(text.subject(), StandardCharsets.UTF_8.name());
    message.setText(text.body(), StandardCharsets.UTF_8.name());
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("Content-Language", "nl");
    message.setSentDate(Date.from(clock.instant()));
    Transport.send(message);
  }
}
