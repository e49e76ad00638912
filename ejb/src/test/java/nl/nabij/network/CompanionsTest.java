package nl.nabij.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nabij.access.Access;
import nl.nabij.access.Actor;
import nl.nabij.access.Basis;
import nl.nabij.access.Companion;
import nl.nabij.access.NotFound;
import nl.nabij.access.Origin;
import nl.nabij.access.Refused;
import nl.nabij.access.Rejected;
import nl.nabij.access.Role;
import nl.nabij.access.Staff;
import nl.nabij.access.TestAccess;
import nl.nabij.access.Youth;
import nl.nabij.calendar.TestClock;
import nl.nabij.conversation.CompanionThreads;
import nl.nabij.conversation.Conversations;
import nl.nabij.conversation.Message;
import nl.nabij.conversation.TestConversations;
import nl.nabij.database.TestTransactions;
import nl.nabij.live.TestLive;
import nl.nabij.people.CodeWrong;
import nl.nabij.people.Directory;
import nl.nabij.people.Organisation;
import nl.nabij.people.StaffLogin;
import nl.nabij.people.TestDirectory;
import nl.nabij.vault.TestVault;
import nl.nabij.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompanionsTest {

  private static final Origin ORIGIN = new Origin("192.0.2.7", "");
  private static final LocalDate FRIDAY = LocalDate.parse("2026-11-27");
  private static final NewCompanion MOTHER =
      new NewCompanion("Fatma", Relation.PARENT, true, FRIDAY);

  private final TestTransactions transactions = TestTransactions.fresh();
  private final TestClock clock = new TestClock("2026-11-23T09:00:00Z");
  private final Vault vault = TestVault.in(transactions, clock);
  private final TestLive live = new TestLive(transactions);
  private final Directory directory = TestDirectory.in(transactions, vault, clock, live.topic());
  private final CompanionTable table = new CompanionTable(transactions.database());
  private final Names names = new Names(table, vault);
  private final Conversations conversations =
      TestConversations.in(transactions, vault, directory, live, names, clock);
  private final CompanionThreads threads = TestConversations.companions(transactions, clock);
  private final Access access = TestAccess.in(transactions, vault, clock);
  private final Companions companions =
      new Companions(
          table,
          names,
          new Keys(vault),
          new Wishing(table, names, threads, conversations, access, clock),
          new Entering(table, threads, new Keys(vault), access, clock) {
            @Override
            Try attempt(final String token, final String typed, final Origin origin) {
              return transactions.call(() -> super.attempt(token, typed, origin));
            }
          },
          threads,
          directory,
          access,
          clock);
  private final Organisation meerdam =
      transactions.call(() -> TestDirectory.organisation(directory, "meerdam"));
  private final Staff sanne = staff("sanne");
  private final Staff yusuf = staff("yusuf");
  private final Youth noor = youthOf(sanne);
  private final Youth bram = youthOf(yusuf);
  private final UUID fatma = UUID.randomUUID();

  private Staff staff(final String login) {
    return transactions.call(
        () ->
            directory.recognise(
                new StaffLogin(login, "meerdam", login, Set.of(Role.CONSULTANT), false), ORIGIN));
  }

  private Youth youthOf(final Staff owner) {
    final UUID youth = transactions.call(() -> TestDirectory.youth(directory, meerdam));
    transactions.call(
        () -> {
          access.grant(meerdam.id(), youth, owner.id(), Basis.OWNER, clock.instant());
          return conversations.open(owner, youth);
        });
    return new Youth(youth, meerdam.id(), UUID.randomUUID(), ORIGIN);
  }

  private CompanionCard letIn(final NewCompanion wish) {
    return transactions.call(() -> companions.letIn(noor, fatma, wish));
  }

  private CompanionLink link(final Actor actor) {
    return transactions.call(() -> companions.link(actor, fatma));
  }

  private String enter(final CompanionLink link) {
    return transactions.call(() -> companions.enter(link.token(), link.code(), ORIGIN)).secret();
  }

  private Companion come() {
    letIn(MOTHER);
    return known(enter(link(noor)));
  }

  private Companion known(final String secret) {
    return transactions.call(() -> companions.recognise(secret, ORIGIN)).orElseThrow();
  }

  private void says(final Actor actor, final UUID thread, final String text) {
    transactions.call(() -> conversations.post(actor, thread, UUID.randomUUID(), text));
  }

  private List<Message> read(final Actor actor, final UUID thread) {
    return transactions.call(() -> conversations.after(actor, thread, 0, 50)).messages();
  }

  private CompanionCard seenBy(final Actor actor) {
    return transactions.call(() -> companions.of(actor, noor.id())).get(0);
  }

  private UUID own() {
    return transactions.call(() -> conversations.threadOf(noor.id()));
  }

  @Test
  void threeTalkInAThreadOfTheirOwnUnderTheirNames() {
    final Companion mother = come();
    says(mother, mother.thread(), "Hallo allemaal");
    says(noor, mother.thread(), "Hoi mam");
    says(sanne, mother.thread(), "Welkom");

    for (final Actor one : List.of(noor, sanne, mother)) {
      assertThat(read(one, mother.thread()))
          .extracting(message -> message.from().name() + ": " + message.text())
          .containsExactly("Fatma: Hallo allemaal", "Noor: Hoi mam", "sanne: Welkom");
    }
    assertThat(seenBy(sanne).unread()).isEqualTo(2);
    transactions.run(() -> conversations.markRead(sanne, mother.thread(), 3));
    assertThat(seenBy(sanne).unread()).isZero();
    assertThat(transactions.call(() -> companions.home(mother)))
        .isEqualTo(
            new CompanionHome(fatma, "Fatma", "Noor", meerdam.id(), mother.thread(), true, FRIDAY));
  }

  @Test
  void aCompanionSeesNothingElse() {
    final Companion mother = come();
    says(noor, own(), "Dit is van mij alleen");
    assertRefused(() -> read(mother, own()), "other-thread");
    assertRefused(() -> says(mother, own(), "Hoi"), "other-thread");
    assertRefused(() -> companions.of(mother, noor.id()), "role");
    assertRefused(() -> companions.link(mother, fatma), "role");
    assertRefused(() -> companions.end(mother, fatma), "role");
    assertRefused(() -> directory.devices(mother, noor.id()), "role");
    assertThat(transactions.call(() -> access.tiesTo(noor.id())))
        .extracting(tie -> tie.basis())
        .containsExactly(Basis.OWNER);
  }

  @Test
  void whoMayOnlyReadWritesNothing() {
    letIn(new NewCompanion("Fatma", Relation.PARENT, false, FRIDAY));
    final Companion mother = known(enter(link(noor)));
    says(noor, mother.thread(), "Lees je mee?");
    assertThat(read(mother, mother.thread())).hasSize(1);
    assertRefused(() -> says(mother, mother.thread(), "Ja"), "no-consent");
  }

  @Test
  void aWithdrawnConsentEndsAtOnce() {
    final CompanionLink first;
    letIn(MOTHER);
    first = link(noor);
    final String secret = enter(first);
    final Companion mother = known(secret);
    transactions.run(() -> companions.end(noor, fatma));
    transactions.run(() -> companions.end(noor, fatma));

    assertThat(transactions.call(() -> companions.recognise(secret, ORIGIN))).isEmpty();
    assertRefused(() -> read(mother, mother.thread()), "no-consent");
    assertRejected(() -> link(noor), "companion-not-allowed");
    assertRejected(() -> letIn(MOTHER), "companion-over");
    assertThat(seenBy(noor).standing()).isEqualTo(CompanionCard.Standing.OVER);
    assertThat(read(noor, own()))
        .last()
        .extracting(Message::text)
        .isEqualTo("Fatma praat niet meer mee.");
  }

  @Test
  void afterTheLastDayItIsOver() {
    letIn(MOTHER);
    final String secret = enter(link(sanne));
    final Companion mother = known(secret);
    clock.pass(Duration.between(clock.instant(), java.time.Instant.parse("2026-11-27T22:59:59Z")));
    assertThat(read(mother, mother.thread())).isEmpty();
    clock.pass(Duration.ofSeconds(1));
    assertRefused(() -> read(mother, mother.thread()), "no-consent");
    assertThat(transactions.call(() -> companions.recognise(secret, ORIGIN))).isEmpty();
  }

  @Test
  void staffAskAndWithoutTheYouthNothingOpens() {
    transactions.call(() -> companions.ask(sanne, noor.id(), fatma, MOTHER));
    transactions.call(() -> companions.ask(sanne, noor.id(), fatma, MOTHER));
    assertThat(seenBy(noor).standing()).isEqualTo(CompanionCard.Standing.ASKED);
    assertThat(seenBy(noor).thread()).isNull();
    assertThat(read(noor, own())).hasSize(1);
    assertRejected(() -> link(sanne), "companion-not-allowed");
    letIn(MOTHER);
    assertThat(seenBy(noor).standing()).isEqualTo(CompanionCard.Standing.ALLOWED);
    enter(link(sanne));
  }

  @Test
  void whoSaysNoIsNotAskedInThatWayAgain() {
    transactions.call(() -> companions.ask(sanne, noor.id(), fatma, MOTHER));
    transactions.run(() -> companions.end(noor, fatma));
    assertThat(seenBy(sanne).standing()).isEqualTo(CompanionCard.Standing.OVER);
    assertRejected(() -> letIn(MOTHER), "companion-over");
  }

  @Test
  void otherTermsTakeThePlaceOfTheFormer() {
    final Companion mother = come();
    letIn(MOTHER);
    assertThat(read(noor, own())).hasSize(1);
    letIn(new NewCompanion("Fatma", Relation.PARENT, true, FRIDAY.plusDays(7)));
    assertThat(read(noor, own())).hasSize(2);
    clock.pass(Duration.ofDays(6));
    says(mother, mother.thread(), "Ik ben er nog");
  }

  @Test
  void aLinkIsForOneBrowserAndTheNextEndsIt() {
    letIn(MOTHER);
    final CompanionLink first = link(noor);
    final String secret = enter(first);
    assertOver(first);
    final CompanionLink second = link(sanne);
    assertThat(transactions.call(() -> companions.recognise(secret, ORIGIN))).isEmpty();
    enter(second);
  }

  @Test
  void fiveWrongCodesEndTheLinkAndAreInTheLog() {
    letIn(MOTHER);
    final CompanionLink link = link(noor);
    final String wrong = link.code().equals("000000") ? "000001" : "000000";
    for (int left = 4; left >= 1; left--) {
      final int expected = left;
      assertThatThrownBy(
              () -> transactions.call(() -> companions.enter(link.token(), wrong, ORIGIN)))
          .isInstanceOfSatisfying(
              CodeWrong.class, e -> assertThat(e.attemptsLeft()).isEqualTo(expected));
    }
    assertRejected(
        () -> transactions.call(() -> companions.enter(link.token(), wrong, ORIGIN)), "link-over");
    assertOver(link);
    assertThat(
            transactions
                .database()
                .list(
                    "SELECT reason FROM audit_entry WHERE outcome = 'refused'",
                    row -> row.text("reason")))
        .hasSize(5)
        .containsOnly("code-wrong");
  }

  @Test
  void aLinkIsGoodForAWeekAndNoLongerThanTheConsent() {
    letIn(new NewCompanion("Fatma", Relation.PARENT, true, FRIDAY.plusDays(60)));
    final CompanionLink link = link(noor);
    clock.pass(Companions.LINK_GOOD_FOR);
    assertOver(link);
    assertRejected(
        () -> transactions.call(() -> companions.enter("rubbish", "123456", ORIGIN)), "link-over");
  }

  @Test
  void nobodyElseHasAnythingToDoWithIt() {
    letIn(MOTHER);
    for (final Actor other : List.of(yusuf, bram)) {
      assertThatThrownBy(() -> transactions.call(() -> companions.of(other, noor.id())))
          .isInstanceOf(Refused.class);
      assertThatThrownBy(() -> link(other)).isInstanceOf(Refused.class);
      assertThatThrownBy(() -> transactions.run(() -> companions.end(other, fatma)))
          .isInstanceOf(Refused.class);
      assertThatThrownBy(() -> read(other, threads.idFor(fatma))).isInstanceOf(Refused.class);
    }
    assertThatThrownBy(() -> transactions.call(() -> companions.letIn(bram, fatma, MOTHER)))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(
            () -> transactions.call(() -> companions.ask(yusuf, noor.id(), fatma, MOTHER)))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> transactions.run(() -> companions.end(noor, UUID.randomUUID())))
        .isInstanceOf(NotFound.class);
    assertThat(seenBy(noor).standing()).isEqualTo(CompanionCard.Standing.ALLOWED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-22", "2027-05-26"})
  void theLastDayIsAheadAndWithinHalfAYear(final String day) {
    assertRejected(
        () -> letIn(new NewCompanion("Fatma", Relation.COACH, true, LocalDate.parse(day))),
        "ends-on");
    assertThat(transactions.call(() -> companions.of(noor, noor.id()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "twee\nregels", "een\ttab"})
  void aNameIsOneLine(final String name) {
    assertRejected(() -> letIn(new NewCompanion(name, Relation.OTHER, true, FRIDAY)), "name");
  }

  @Test
  void theDatabaseHoldsNoNameLinkCodeOrSecret() {
    letIn(MOTHER);
    final CompanionLink link = link(noor);
    final String before = line();
    final String secret = enter(link);
    assertThat(before + line()).doesNotContain("Fatma", link.token(), secret, "4661746d61");
  }

  private String line() {
    return transactions
        .database()
        .first("SELECT c::text AS line FROM companion c", row -> row.text("line"))
        .orElseThrow();
  }

  private void assertOver(final CompanionLink link) {
    assertRejected(
        () -> transactions.call(() -> companions.enter(link.token(), link.code(), ORIGIN)),
        "link-over");
  }

  private void assertRefused(final Runnable deed, final String reason) {
    assertThatThrownBy(() -> transactions.run(deed))
        .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private static void assertRejected(final Runnable deed, final String code) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(Rejected.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
