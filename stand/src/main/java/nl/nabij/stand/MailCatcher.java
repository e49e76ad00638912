package nl.nabij.stand;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Objects;

/** A real SMTP server that delivers nothing and shows everything. */
public final class MailCatcher {
  private final StandConfig config;
  private GreenMail smtp;
  private final SmsCatcher sms = new SmsCatcher();
  private MailPage page;

  MailCatcher(StandConfig config) {
    this.config = config;
  }

  void start() {
    try {
      smtp = new GreenMail(new ServerSetup(config.ports().smtp(), "127.0.0.1", "smtp"));
      smtp.start();
      page = new MailPage(this, config.ports().mailPage());
      page.start();
    } catch (IOException | RuntimeException e) {
      throw new StandFailed("The mail catcher did not start: " + e.getMessage(), e);
    }
  }

  /**
   * The page that shows what was sent; {@code messages.json} under it says the same to programs.
   */
  public String url() {
    return "http://localhost:" + config.ports().mailPage() + "/";
  }

  /** The catcher of SMS, which shares the page. */
  public SmsCatcher sms() {
    return sms;
  }

  /** Everything caught since the start or the last {@link #clear}, the oldest first. */
  public List<Mail> mails() {
    List<Mail> mails = new ArrayList<>();
    for (MimeMessage message : smtp.getReceivedMessages()) {
      try {
        mails.add(
            new Mail(
                received(message),
                addresses(message.getFrom()).stream().findFirst().orElse(""),
                addresses(message.getAllRecipients()),
                Objects.requireNonNullElse(message.getSubject(), ""),
                text(message)));
      } catch (MessagingException | IOException e) {
        throw new StandFailed("A caught mail cannot be read: " + e.getMessage(), e);
      }
    }
    return mails;
  }

  private static Instant received(MimeMessage message) throws MessagingException {
    Date date =
        message.getReceivedDate() != null ? message.getReceivedDate() : message.getSentDate();
    return date == null ? Instant.EPOCH : date.toInstant();
  }

  private static List<String> addresses(Address[] addresses) {
    return addresses == null ? List.of() : Arrays.stream(addresses).map(Address::toString).toList();
  }

  private static String text(Part part) throws MessagingException, IOException {
    Object content = part.getContent();
    if (content instanceof Multipart parts) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < parts.getCount(); i++) {
        text.append(text(parts.getBodyPart(i)));
      }
      return text.toString();
    }
    return part.isMimeType("text/*") ? content.toString() : "";
  }

  /** Forgets what was caught. */
  public void clear() {
    try {
      smtp.purgeEmailFromAllMailboxes();
    } catch (com.icegreen.greenmail.store.FolderException e) {
      throw new StandFailed("Caught mails cannot be removed: " + e.getMessage(), e);
    }
  }

  void stop() {
    if (page != null) {
      page.stop();
    }
    if (smtp != null) {
      smtp.stop();
    }
  }
}
