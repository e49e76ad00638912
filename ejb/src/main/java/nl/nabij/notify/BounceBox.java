package nl.nabij.notify;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Empties the mailbox of {@link ReturnPath} over IMAP ({@code nabij.bounce.imap.host}, {@code
 * .port}, {@code .ssl}, {@code .user}, {@code .password-file}), and writes down what came back for
 * good: a delivery status notification (RFC 3464) that says failed, with a status of class 5 (RFC
 * 3463). What is late, an automatic answer, or no bounce at all is thrown away unread.
 */
@Dependent
class BounceBox {

  private static final Logger LOG = Logger.getLogger(BounceBox.class);
  private static final int AT_A_TIME = 100;
  private static final int LONGEST_STATUS = 16 * 1024;
  private static final String TIMEOUT_MS = "10000";
  private static final String[] TO = {"To", "Delivered-To", "X-Original-To", "Envelope-To"};

  private static final Pattern FAILED = Pattern.compile("(?im)^Action:\\s*failed\\b");
  private static final Pattern FOR_GOOD =
      Pattern.compile("(?im)^Status:\\s*5\\.\\d{1,3}\\.\\d{1,3}\\b");

  private final ReturnPath returnPath;
  private final Queue queue;
  private boolean broken;

  @Inject
  BounceBox(final ReturnPath returnPath, final Queue queue) {
    this.returnPath = returnPath;
    this.queue = queue;
  }

  /** Reads what came, at most 100. Never throws: the next round tries again. */
  void empty() {
    final String host = System.getProperty("nabij.bounce.imap.host", "");
    if (host.isEmpty()) {
      return;
    }
    try (Store store = open(host)) {
      final Folder box = store.getFolder("INBOX");
      box.open(Folder.READ_WRITE);
      try {
        final int count = Math.min(AT_A_TIME, box.getMessageCount());
        for (int number = 1; number <= count; number++) {
          final Message message = box.getMessage(number);
          read(message);
          message.setFlag(Flags.Flag.DELETED, true);
        }
      } finally {
        box.close(true);
      }
      broken = false;
    } catch (final MessagingException | IOException e) {
      if (!broken) {
        LOG.warnf(
            "the mailbox of what comes back cannot be read: %s", e.getClass().getSimpleName());
      }
      broken = true;
    }
  }

  private void read(final Message message) {
    try {
      final Optional<UUID> mail = of(message);
      if (mail.isPresent() && cameBack(message) && queue.cameBack(mail.get())) {
        LOG.infof("mail %s came back", mail.get());
      }
    } catch (final MessagingException | IOException | RuntimeException e) {
      // Anybody can write here. One message that cannot be read holds up no other.
      LOG.debugf("something in the mailbox cannot be read: %s", e.getClass().getSimpleName());
    }
  }

  private Optional<UUID> of(final Message message) throws MessagingException {
    for (final String header : TO) {
      final String[] lines = message.getHeader(header);
      final Optional<UUID> mail =
          Stream.of(lines == null ? new String[0] : lines)
              .map(returnPath::read)
              .flatMap(Optional::stream)
              .findFirst();
      if (mail.isPresent()) {
        return mail;
      }
    }
    return Optional.empty();
  }

  private static boolean cameBack(final Message message) throws MessagingException, IOException {
    if (!message.isMimeType("multipart/report")
        || !(message.getContent() instanceof Multipart parts)) {
      return false;
    }
    for (int i = 0; i < parts.getCount(); i++) {
      final Part part = parts.getBodyPart(i);
      if (part.isMimeType("message/delivery-status")) {
        try (InputStream in = part.getInputStream()) {
          final String status =
              new String(in.readNBytes(LONGEST_STATUS), StandardCharsets.ISO_8859_1);
          return FAILED.matcher(status).find() && FOR_GOOD.matcher(status).find();
        }
      }
    }
    return false;
  }

  private static Store open(final String host) throws MessagingException, IOException {
    final boolean ssl = Boolean.parseBoolean(System.getProperty("nabij.bounce.imap.ssl", "true"));
    final String protocol = ssl ? "imaps" : "imap";
    final Properties settings = new Properties();
    settings.setProperty("mail." + protocol + ".connectiontimeout", TIMEOUT_MS);
    settings.setProperty("mail." + protocol + ".timeout", TIMEOUT_MS);
    settings.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
    final Store store = Session.getInstance(settings).getStore(protocol);
    store.connect(
        host,
        Integer.getInteger("nabij.bounce.imap.port", ssl ? 993 : 143),
        System.getProperty("nabij.bounce.imap.user", ""),
        Files.readString(Path.of(System.getProperty("nabij.bounce.imap.password-file", "")))
            .strip());
    return store;
  }
}
