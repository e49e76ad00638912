package nl.nabij.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nabij.access.Basis;
import nl.nabij.access.Origin;
import nl.nabij.access.Role;
import nl.nabij.access.Staff;
import nl.nabij.access.TestAccess;
import nl.nabij.access.Youth;
import nl.nabij.calendar.TestClock;
import nl.nabij.database.TestTransactions;
import nl.nabij.live.TestLive;
import nl.nabij.notify.TestOutbox;
import nl.nabij.people.Directory;
import nl.nabij.people.Organisation;
import nl.nabij.people.StaffLogin;
import nl.nabij.people.TestDirectory;
import nl.nabij.vault.TestVault;
import nl.nabij.vault.Vault;
import org.junit.jupiter.api.Test;

class NoticeTest {

  private static final Origin ORIGIN = new Origin("192.0.2.7", "");

  private final TestTransactions transactions = TestTransactions.fresh();
  private final TestClock clock = new TestClock("2026-11-23T09:00:00Z");
  private final TestLive live = new TestLive(transactions);
  private final Vault vault = TestVault.in(transactions, clock);
  private final Directory directory = TestDirectory.in(transactions, vault, clock, live.topic());
  private final Conversations conversations =
      TestConversations.in(transactions, vault, directory, live, clock);
  private final ThreadTable threads = new ThreadTable(transactions.database());
  private final PersonTable persons = new PersonTable(transactions.database());
  private final NoticeRound round =
      new NoticeRound(
          threads,
          persons,
          new Noticing(
              threads, persons, directory, TestOutbox.in(transactions, vault, clock), clock) {
            @Override
            void notice(final UUID thread) {
              transactions.run(() -> super.notice(thread));
            }

            @Override
            void drop(final UUID thread) {
              transactions.run(() -> super.drop(thread));
            }
          },
          clock);
  private final Organisation meerdam =
      transactions.call(() -> TestDirectory.organisation(directory, "meerdam"));
  private final Staff sanne =
      transactions.call(
          () ->
              directory.recognise(
                  new StaffLogin("sanne", "meerdam", "Sanne", Set.of(Role.CONSULTANT), false),
                  ORIGIN));
  private final UUID noor = transactions.call(() -> TestDirectory.youth(directory, meerdam));
  private final Youth phone = new Youth(noor, meerdam.id(), UUID.randomUUID(), ORIGIN);
  private final UUID thread =
      transactions.call(
          () -> {
            TestAccess.in(transactions, vault, clock)
                .grant(meerdam.id(), noor, sanne.id(), Basis.OWNER, clock.instant());
            return conversations.open(sanne, noor);
          });

  private void staffWrite() {
    transactions.run(() -> conversations.post(sanne, thread, UUID.randomUUID(), "Hoe gaat het?"));
  }

  private void after(final Duration time) {
    clock.pass(time);
    round.go();
  }

  private List<String> notices() {
    return transactions
        .database()
        .list("SELECT state FROM outbox ORDER BY made_at", row -> row.text("state"));
  }

  @Test
  void whoHasNotReadWithinHalfAMinuteGetsANotice() {
    staffWrite();
    after(Duration.ofSeconds(29));
    assertThat(notices()).isEmpty();
    after(Duration.ofSeconds(1));
    assertThat(notices()).containsExactly("waiting");
  }

  @Test
  void whoReadsInTimeGetsNone() {
    staffWrite();
    clock.pass(Duration.ofSeconds(10));
    transactions.run(() -> conversations.markRead(phone, thread, 1));
    after(Duration.ofMinutes(5));
    assertThat(notices()).isEmpty();
  }

  @Test
  void untilTheYouthReadsThereIsOneNoticeHoweverMuchIsWritten() {
    staffWrite();
    after(Duration.ofMinutes(1));
    transactions.database().change("UPDATE outbox SET state = 'sent'");
    staffWrite();
    after(Duration.ofMinutes(1));
    assertThat(notices()).containsExactly("sent");

    transactions.run(() -> conversations.markRead(phone, thread, 2));
    staffWrite();
    after(Duration.ofMinutes(1));
    assertThat(notices()).containsExactly("sent", "waiting");
  }

  @Test
  void aNoticeThatHasNotLeftIsTakenBackByReading() {
    staffWrite();
    after(Duration.ofMinutes(1));
    transactions.run(() -> conversations.markRead(phone, thread, 1));
    assertThat(notices()).containsExactly("withdrawn");
  }

  @Test
  void readingAPartLeavesTheNoticeForTheRest() {
    staffWrite();
    staffWrite();
    transactions.run(() -> conversations.markRead(phone, thread, 1));
    after(Duration.ofMinutes(1));
    assertThat(notices()).containsExactly("waiting");
  }

  @Test
  void whatTheYouthWritesIsNoNewsToThem() {
    transactions.run(() -> conversations.post(phone, thread, UUID.randomUUID(), "hoi"));
    after(Duration.ofMinutes(5));
    assertThat(notices()).isEmpty();
  }

  @Test
  void anErasedDossierDoesNotHoldUpTheOthers() {
    staffWrite();
    transactions.run(() -> vault.destroy(noor));
    after(Duration.ofMinutes(1));
    assertThat(notices()).isEmpty();
    assertThat(threads.unnoticed(clock.instant(), 10)).isEmpty();
  }

  private List<String> nights() {
    return transactions
        .database()
        .list(
            "SELECT at_night::text || ' ' || to_char(next_try_at AT TIME ZONE 'UTC', 'HH24:MI') AS n"
                + " FROM outbox ORDER BY made_at",
            row -> row.text("n"));
  }

  @Test
  void whatIsWrittenAtTenInTheEveningIsToldAtEight() {
    clock.pass(Duration.ofHours(12));
    staffWrite();
    after(Duration.ofMinutes(1));
    assertThat(nights()).containsExactly("false 07:00");
  }

  @Test
  void whoWroteLastIsToldInTheNight() {
    clock.pass(Duration.ofHours(12));
    transactions.run(() -> conversations.post(phone, thread, UUID.randomUUID(), "Ben je er nog?"));
    clock.pass(Duration.ofMinutes(5));
    staffWrite();
    after(Duration.ofMinutes(1));
    assertThat(nights()).containsExactly("true 21:05");
  }

  @Test
  void whoHasReadAnAnswerDidNotWriteLast() {
    clock.pass(Duration.ofHours(12));
    transactions.run(() -> conversations.post(phone, thread, UUID.randomUUID(), "Ben je er nog?"));
    staffWrite();
    transactions.run(() -> conversations.markRead(phone, thread, 2));
    clock.pass(Duration.ofHours(3));
    staffWrite();
    after(Duration.ofMinutes(1));
    assertThat(nights()).containsExactly("false 07:00");
  }

  @Test
  void anAnswerInTwoMessagesIsOneAnswer() {
    clock.pass(Duration.ofHours(12));
    transactions.run(() -> conversations.post(phone, thread, UUID.randomUUID(), "Ben je er nog?"));
    staffWrite();
    staffWrite();
    after(Duration.ofMinutes(1));
    assertThat(nights()).containsExactly("true 21:00");
  }
}
