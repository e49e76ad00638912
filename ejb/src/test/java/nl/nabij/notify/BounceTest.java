package nl.nabij.notify;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import nl.nabij.calendar.TestClock;
import nl.nabij.database.TestTransactions;
import nl.nabij.vault.TestVault;
import nl.nabij.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes back, over a real SMTP and IMAP server. */
class BounceTest {

  private static final String BOX = "terug@nabij.example";
  private static final String PASSWORD = "demo-only";

  private final TestTransactions transactions = TestTransactions.fresh();
  private final TestClock clock = new TestClock("2026-11-23T09:00:00Z");
  private final Vault vault = TestVault.in(transactions, clock);
  private final Outbox outbox = TestOutbox.in(transactions, vault, clock);
  private final Queue queue = TestOutbox.queue(transactions, vault, clock);
  private final Wishes wishes = TestOutbox.wishes(transactions, vault, clock);
  private final SendRound round = TestOutbox.round(transactions, vault, clock);
  private final ReturnPath returnPath = new ReturnPath(vault);
  private final BounceBox box = new BounceBox(returnPath, queue);
  private final UUID organisation = UUID.randomUUID();
  private final UUID youth = UUID.randomUUID();
  private final Map<String, String> settings = new HashMap<>();
  private final GreenMail mail =
      new GreenMail(
          new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", "smtp"), new ServerSetup(0, "127.0.0.1", "imap")
          });
  private GreenMailUser back;

  @TempDir private Path folder;

  @BeforeEach
  void open() throws IOException {
    transactions.run(() -> vault.open(youth, organisation));
    mail.start();
    back = mail.setUser(BOX, "terug", PASSWORD);
    set("nabij.smtp.host", "127.0.0.1");
    set("nabij.smtp.port", Integer.toString(mail.getSmtp().getPort()));
    set("nabij.public-url", "https://nabij.example");
    set("nabij.mail.bounce", BOX);
    set("nabij.bounce.imap.host", "127.0.0.1");
    set("nabij.bounce.imap.port", Integer.toString(mail.getImap().getPort()));
    set("nabij.bounce.imap.ssl", "false");
    set("nabij.bounce.imap.user", "terug");
    set(
        "nabij.bounce.imap.password-file",
        Files.writeString(folder.resolve("password"), PASSWORD + "\n").toString());
  }

  @AfterEach
  void close() {
    mail.stop();
    settings.keySet().forEach(System::clearProperty);
  }

  private void set(final String name, final String value) {
    settings.put(name, value);
    System.setProperty(name, value);
  }

  /** Sends a notice; answers the id of the mail. */
  private UUID send() {
    transactions.run(
        () ->
            outbox.noticeMessage(
                organisation, youth, new Contact("a1@post.example", ""), clock.instant(), null));
    round.go();
    return transactions
        .database()
        .first(
            "SELECT id FROM outbox WHERE state = 'sent' ORDER BY made_at DESC LIMIT 1",
            row -> row.uuid("id"))
        .orElseThrow();
  }

  private void comesBack(final String to, final String action, final String status) {
    comesBack(
        "To: <"
            + to
            + ">\r\nMIME-Version: 1.0\r\nSubject: Undelivered\r\n"
            + "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n"
            + "--b\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n"
            + "--b\r\nContent-Type: message/delivery-status\r\n\r\n"
            + "Reporting-MTA: dns; mx.post.example\r\n\r\nFinal-Recipient: rfc822; a1@post.example\r\n"
            + "Action: "
            + action
            + "\r\nStatus: "
            + status
            + "\r\n\r\n--b--\r\n");
  }

  private void comesBack(final String message) {
    try {
      back.deliver(
          new MimeMessage(
              Session.getInstance(new Properties()),
              new ByteArrayInputStream(message.getBytes(StandardCharsets.ISO_8859_1))));
    } catch (final jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Way> notArriving() {
    return transactions.call(() -> wishes.notArriving(youth));
  }

  private String address(final UUID id) {
    return returnPath.of(id).orElseThrow();
  }

  private int waiting() throws Exception {
    return mail.getManagers().getImapHostManager().getInbox(back).getMessageCount();
  }

  @Test
  void aMailThatComesBackForGoodIsWrittenDownAndTheBoxIsEmptied() throws Exception {
    final UUID id = send();
    comesBack(address(id), "failed", "5.1.1");
    box.empty();
    assertThat(notArriving()).containsExactly(Way.MAIL);
    assertThat(waiting()).isZero();
    comesBack(address(id), "failed", "5.1.1");
    box.empty();
    assertThat(notArriving()).containsExactly(Way.MAIL);
  }

  @Test
  void thatTheNextOneIsTakenSaysNothingForTwoWeeks() {
    comesBack(address(send()), "failed", "5.2.1");
    box.empty();
    clock.pass(Duration.ofDays(13));
    send();
    assertThat(notArriving()).containsExactly(Way.MAIL);
    clock.pass(Duration.ofDays(2));
    send();
    assertThat(notArriving()).isEmpty();
  }

  @Test
  void whatIsLateOrFullOrAnAnswerIsNoBounce() throws Exception {
    final UUID id = send();
    comesBack(address(id), "delayed", "4.4.1");
    comesBack(address(id), "failed", "4.2.2");
    comesBack("To: " + address(id) + "\r\nSubject: Afwezig\r\n\r\nIk ben er niet. Status: 5.1.1");
    comesBack("To: " + address(id) + "\r\nContent-Type: multipart/report\r\n\r\nhalf");
    box.empty();
    assertThat(notArriving()).isEmpty();
    assertThat(waiting()).isZero();
  }

  @Test
  void nobodyCanCallAnAddressDeadThatIsNotOurs() throws Exception {
    final UUID id = send();
    final String forged = address(id).replaceFirst("[0-9a-f](?=@)", "g").replace('g', '0');
    for (final String to :
        List.of(
            BOX,
            address(UUID.randomUUID()),
            forged.equals(address(id)) ? address(id).replaceFirst("[0-9a-f](?=@)", "1") : forged,
            "terug+" + id.toString().replace("-", "") + "@nabij.example",
            "terug+" + "0".repeat(2_000) + "@nabij.example")) {
      comesBack(to, "failed", "5.1.1");
    }
    box.empty();
    assertThat(notArriving()).isEmpty();
    assertThat(waiting()).isZero();
  }

  @Test
  void whatWentLongAgoIsLetBe() {
    final UUID id = send();
    clock.pass(Duration.ofDays(15));
    comesBack(address(id), "failed", "5.1.1");
    box.empty();
    assertThat(notArriving()).isEmpty();
  }

  @Test
  void eachMailNamesItsOwnAddressToTheServer() throws Exception {
    final UUID id = send();
    final Message sent = mail.getReceivedMessages()[0];
    assertThat(sent.getHeader("Return-Path")).containsExactly("<" + address(id) + ">");
    assertThat(sent.getFrom()[0].toString()).doesNotContain("+");
  }

  @Test
  void whileTheBoxIsAwayNothingBreaks() {
    set("nabij.bounce.imap.port", "1");
    box.empty();
    box.empty();
    System.clearProperty("nabij.mail.bounce");
    assertThat(returnPath.of(UUID.randomUUID())).isEmpty();
  }
}
