package nl.nabij.notify;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.nabij.access.Oversight;
import nl.nabij.access.TestAccess;
import nl.nabij.access.TestOversight;
import nl.nabij.calendar.TestClock;
import nl.nabij.database.TestTransactions;
import nl.nabij.vault.TestVault;
import nl.nabij.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckpointMailTest {

  private final TestTransactions transactions = TestTransactions.fresh();
  private final TestClock clock = new TestClock("2026-11-23T09:00:00Z");
  private final Vault vault = TestVault.in(transactions, clock);
  private final Oversight oversight = TestOversight.in(transactions, vault, clock);
  private final UUID town = UUID.randomUUID();
  private final GreenMail smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
  private final CheckpointMail mail = node();

  private CheckpointMail node() {
    final CheckpointMailTable table =
        new CheckpointMailTable(transactions.database()) {
          @Override
          boolean take(
              final UUID organisation,
              final LocalDate day,
              final Instant now,
              final Duration forSoLong) {
            return transactions.call(() -> super.take(organisation, day, now, forSoLong));
          }

          @Override
          void sent(final UUID organisation, final LocalDate day, final Instant at) {
            transactions.run(() -> super.sent(organisation, day, at));
          }
        };
    return new CheckpointMail(
        table, oversight, new MailRoute(new ReturnPath(vault), Clock.systemUTC()), clock);
  }

  @BeforeEach
  void open() {
    transactions.run(() -> TestAccess.in(transactions, vault, clock).openLog(town, "meerdam"));
    System.setProperty("nabij.checkpoint.mail", "bewaar@buiten.example, ook@buiten.example");
    System.setProperty("nabij.smtp.host", "127.0.0.1");
    listen();
  }

  private void listen() {
    smtp.start();
    System.setProperty("nabij.smtp.port", Integer.toString(smtp.getSmtp().getPort()));
  }

  @AfterEach
  void close() {
    smtp.stop();
    System.clearProperty("nabij.checkpoint.mail");
    System.clearProperty("nabij.smtp.host");
    System.clearProperty("nabij.smtp.port");
  }

  @Test
  void onceADayTheSignedNoteGoesOutWordForWord() throws Exception {
    mail.round();
    mail.round();
    node().round();

    assertThat(smtp.getReceivedMessages()).hasSize(2);
    final MimeMessage sent = smtp.getReceivedMessages()[0];
    final String note = transactions.call(() -> oversight.checkpoint(town));
    assertThat(sent.getSubject()).isEqualTo("Logboek localhost:8080/log/meerdam: 0 regels");
    assertThat(sent.getContent().toString().replace("\r\n", "\n"))
        .contains("----\n" + note + "----");

    clock.pass(Duration.ofDays(1));
    mail.round();
    assertThat(smtp.getReceivedMessages()).hasSize(4);
  }

  @Test
  void whatDidNotLeaveIsTriedAgainThatDay() {
    smtp.stop();
    mail.round();
    listen();
    mail.round();
    assertThat(smtp.getReceivedMessages()).isEmpty();
    clock.pass(Duration.ofMinutes(10));
    mail.round();
    assertThat(smtp.getReceivedMessages()).hasSize(2);
  }
}
