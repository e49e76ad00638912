package nl.nabij.notify;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.nabij.calendar.TestClock;
import nl.nabij.database.TestTransactions;
import nl.nabij.vault.TestVault;
import nl.nabij.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SendRoundTest {

  private final TestTransactions transactions = TestTransactions.fresh();
  private final TestClock clock = new TestClock("2026-11-23T09:00:00Z");
  private final Vault vault = TestVault.in(transactions, clock);
  private final Outbox outbox = TestOutbox.in(transactions, vault, clock);
  private final Queue queue = TestOutbox.queue(transactions, vault, clock);
  private final SendRound round = TestOutbox.round(transactions, vault, clock);
  private final UUID organisation = UUID.randomUUID();
  private final UUID youth = UUID.randomUUID();
  private final GreenMail smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

  @BeforeEach
  void open() {
    transactions.run(() -> vault.open(youth, organisation));
    smtp.start();
    System.setProperty("nabij.smtp.host", "127.0.0.1");
    System.setProperty("nabij.smtp.port", Integer.toString(smtp.getSmtp().getPort()));
    System.setProperty("nabij.public-url", "https://nabij.example");
  }

  @AfterEach
  void close() {
    smtp.stop();
    System.clearProperty("nabij.smtp.host");
    System.clearProperty("nabij.smtp.port");
    System.clearProperty("nabij.public-url");
  }

  private void code() {
    transactions.run(
        () ->
            outbox.sendCode(
                organisation,
                youth,
                new Contact("a1@post.example", ""),
                "123456",
                clock.instant().plus(Duration.ofDays(7))));
  }

  private void notice() {
    transactions.run(
        () ->
            outbox.noticeMessage(
                organisation, youth, new Contact("a1@post.example", ""), clock.instant(), null));
  }

  private List<String> states() {
    return transactions
        .database()
        .list("SELECT state FROM outbox ORDER BY made_at", row -> row.text("state"));
  }

  @Test
  void theCodeMailHoldsTheCodeAndNothingElse() throws Exception {
    code();
    round.go();
    final MimeMessage mail = smtp.getReceivedMessages()[0];
    assertThat(mail.getSubject()).isEqualTo("Je code voor Nabij");
    assertThat(mail.getContent().toString().strip()).isEqualTo("123456");
    assertThat(mail.getAllRecipients()[0]).hasToString("a1@post.example");
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
  }

  @Test
  void theNoticeSaysThatSomethingWaitsAndWhere() throws Exception {
    notice();
    round.go();
    final MimeMessage mail = smtp.getReceivedMessages()[0];
    assertThat(mail.getSubject()).isEqualTo("Er staat een bericht voor je klaar");
    assertThat(mail.getContent().toString()).contains("https://nabij.example/");
  }

  @Test
  void whatIsSentIsWipedAndNotSentAgain() {
    code();
    round.go();
    round.go();
    assertThat(smtp.getReceivedMessages()).hasSize(1);
    final boolean wiped =
        transactions
            .database()
            .exists(
                """
                SELECT 1 FROM outbox WHERE state = 'sent' AND sealed_address IS NULL
                  AND sealed_payload IS NULL
                """);
    assertThat(wiped).isTrue();
  }

  @Test
  void whileTheMailServerIsAwayItIsTriedAgainAfterGrowingPauses() {
    code();
    smtp.stop();
    round.go();
    assertThat(states()).containsExactly("waiting");
    smtp.start();
    System.setProperty("nabij.smtp.port", Integer.toString(smtp.getSmtp().getPort()));
    clock.pass(Duration.ofSeconds(9));
    round.go();
    assertThat(smtp.getReceivedMessages()).isEmpty();
    clock.pass(Duration.ofSeconds(1));
    round.go();
    assertThat(smtp.getReceivedMessages()).hasSize(1);
  }

  @Test
  void afterTheLastPauseAMailIsGivenUpVisibly() {
    code();
    smtp.stop();
    for (final Duration pause : Queue.PAUSES) {
      round.go();
      assertThat(states()).containsExactly("waiting");
      clock.pass(pause);
    }
    round.go();
    assertThat(states()).containsExactly("given-up");
    assertThat(
            transactions
                .database()
                .first("SELECT last_failure FROM outbox", row -> row.text("last_failure")))
        .hasValueSatisfying(why -> assertThat(why).doesNotContain("@"));
  }

  @Test
  void aCodeThatExpiredIsNotSentAnyMore() {
    code();
    clock.pass(Duration.ofDays(7));
    round.go();
    assertThat(states()).containsExactly("given-up");
    assertThat(smtp.getReceivedMessages()).isEmpty();
  }

  @Test
  void anInvitationThatEndedTakesBackTheCodeThatStillWaits() {
    code();
    clock.pass(Duration.ofMillis(10));
    transactions.run(() -> outbox.withdrawInvitation(youth));
    code();
    round.go();
    assertThat(states()).containsExactly("withdrawn", "sent");
    assertThat(smtp.getReceivedMessages()).hasSize(1);
  }

  @Test
  void thereIsOneWaitingNoticeAYouth() {
    notice();
    notice();
    round.go();
    assertThat(smtp.getReceivedMessages()).hasSize(1);
  }

  @Test
  void aCodeIsTakenByOneNodeAtATimeAndAgainWhenThatNodeDied() {
    code();
    assertThat(queue.take(10)).hasSize(1);
    assertThat(queue.take(10)).isEmpty();
    clock.pass(Duration.ofMinutes(2));
    assertThat(queue.take(10)).hasSize(1);
  }

  @Test
  void aNoticeThatANodeDiedOverIsNotSentTwice() {
    notice();
    assertThat(queue.take(10)).hasSize(1);
    clock.pass(Duration.ofMinutes(2));
    assertThat(queue.take(10)).isEmpty();
    assertThat(states()).containsExactly("unsure");
  }

  @Test
  void twoCopiesOfAMailWouldHaveOneId() throws Exception {
    code();
    final java.util.UUID id =
        transactions.database().first("SELECT id FROM outbox", row -> row.uuid("id")).orElseThrow();
    round.go();
    assertThat(smtp.getReceivedMessages()[0].getHeader("Message-ID")[0]).startsWith("<" + id + "@");
  }

  @Test
  void anErasedDossierDoesNotHoldUpTheOthers() {
    code();
    transactions.run(() -> vault.destroy(youth));
    final UUID other = UUID.randomUUID();
    transactions.run(() -> vault.open(other, organisation));
    transactions.run(
        () ->
            outbox.noticeMessage(
                organisation, other, new Contact("a2@post.example", ""), clock.instant(), null));
    round.go();
    assertThat(smtp.getReceivedMessages()).hasSize(1);
  }

  @Test
  void whatFailedInTheEveningIsNotTriedAgainInTheNight() {
    clock.pass(Duration.ofHours(10).plusMinutes(59).plusSeconds(55));
    smtp.stop();
    notice();
    round.go();
    smtp.start();
    System.setProperty("nabij.smtp.port", Integer.toString(smtp.getSmtp().getPort()));
    clock.pass(Duration.ofHours(3));
    round.go();
    assertThat(states()).containsExactly("waiting");

    clock.pass(Duration.ofHours(8).plusMinutes(1));
    round.go();
    assertThat(states()).containsExactly("sent");
  }

  @Test
  void whoWritesInTheNightIsToldAlsoWhenANoticeWaitedForTheMorning() {
    clock.pass(Duration.ofHours(12));
    notice();
    round.go();
    assertThat(states()).containsExactly("waiting");

    transactions.run(
        () ->
            outbox.noticeMessage(
                organisation,
                youth,
                new Contact("a1@post.example", ""),
                clock.instant(),
                clock.instant().minusSeconds(60)));
    round.go();
    assertThat(states()).containsExactly("sent");
  }

  @Test
  void aCodeGoesInTheNightToo() {
    clock.pass(Duration.ofHours(14));
    code();
    round.go();
    assertThat(states()).containsExactly("sent");
  }
}
