package nl.nabij.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nabij.access.Actor;
import nl.nabij.access.Basis;
import nl.nabij.access.NotFound;
import nl.nabij.access.Origin;
import nl.nabij.access.Refused;
import nl.nabij.access.Rejected;
import nl.nabij.access.Role;
import nl.nabij.access.Staff;
import nl.nabij.access.TestAccess;
import nl.nabij.access.Youth;
import nl.nabij.calendar.TestClock;
import nl.nabij.conversation.Conversations;
import nl.nabij.conversation.Message;
import nl.nabij.conversation.TestConversations;
import nl.nabij.database.TestTransactions;
import nl.nabij.live.TestLive;
import nl.nabij.people.Directory;
import nl.nabij.people.Organisation;
import nl.nabij.people.StaffLogin;
import nl.nabij.people.TestDirectory;
import nl.nabij.vault.TestVault;
import nl.nabij.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementsTest {

  private static final Origin ORIGIN = new Origin("192.0.2.7", "");
  private static final LocalDate FRIDAY = LocalDate.parse("2026-11-27");

  private final TestTransactions transactions = TestTransactions.fresh();
  private final TestClock clock = new TestClock("2026-11-23T09:00:00Z");
  private final Vault vault = TestVault.in(transactions, clock);
  private final TestLive live = new TestLive(transactions);
  private final Directory directory = TestDirectory.in(transactions, vault, clock, live.topic());
  private final Conversations conversations =
      TestConversations.in(transactions, vault, directory, live, clock);
  private final Agreements agreements =
      new Agreements(
          new AgreementTable(transactions.database()),
          conversations,
          directory,
          TestAccess.in(transactions, vault, clock),
          vault,
          clock);
  private final Organisation meerdam =
      transactions.call(() -> TestDirectory.organisation(directory, "meerdam"));
  private final Staff sanne = staff("sanne");
  private final Staff yusuf = staff("yusuf");
  private final Youth noor = youthOf(sanne);
  private final Youth stranger = youthOf(yusuf);

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
          TestAccess.in(transactions, vault, clock)
              .grant(meerdam.id(), youth, owner.id(), Basis.OWNER, clock.instant());
          return conversations.open(owner, youth);
        });
    return new Youth(youth, meerdam.id(), UUID.randomUUID(), ORIGIN);
  }

  private Agreement agree(final Actor actor, final UUID id, final String text, final Doer doer) {
    return agree(actor, id, new NewAgreement(text, doer, null, FRIDAY));
  }

  private Agreement agree(final Actor actor, final UUID id, final NewAgreement wish) {
    return transactions.call(() -> agreements.agree(actor, noor.id(), id, wish));
  }

  private UUID agreed(final Doer doer, final String text) {
    return agree(sanne, UUID.randomUUID(), text, doer).id();
  }

  private List<Agreement> list() {
    return transactions.call(() -> agreements.of(noor, noor.id()));
  }

  private Agreement mark(final Actor actor, final UUID id, final State state) {
    return transactions.call(() -> agreements.mark(actor, id, state));
  }

  private List<String> said() {
    final UUID thread = transactions.call(() -> conversations.threadOf(noor.id()));
    return transactions.call(() -> conversations.after(noor, thread, 0, 50)).messages().stream()
        .map(Message::text)
        .toList();
  }

  @Test
  void bothSeeWhatWasAgreedAndTheConversationTellsIt() {
    agreed(Doer.YOUTH, "Ik bel de school");
    assertThat(list())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.text()).isEqualTo("Ik bel de school");
              assertThat(one.state()).isEqualTo(State.OPEN);
              assertThat(one.dueOn()).isEqualTo(FRIDAY);
            });
    assertThat(transactions.call(() -> agreements.of(sanne, noor.id()))).isEqualTo(list());
    assertThat(said())
        .containsExactly("Afgesproken: Ik bel de school (vóór of op vrijdag 27 november)");
  }

  @Test
  void theSameIdAgainChangesNothing() {
    final UUID id = UUID.randomUUID();
    final Agreement first = agree(noor, id, "Ik schrijf een brief", Doer.YOUTH);
    assertThat(agree(noor, id, "Iets anders", Doer.STAFF)).isEqualTo(first);
    assertThat(list()).containsExactly(first);
    assertThat(said()).hasSize(1);
    assertRejected(() -> agree(sanne, id, "Iets anders", Doer.STAFF), "agreement-id-taken");
  }

  @Test
  void whatSucceedsIsToldOnceHoweverOftenItIsTicked() {
    final UUID id = agreed(Doer.YOUTH, "Ik bel de school");
    clock.pass(Duration.ofHours(1));
    mark(noor, id, State.DONE);
    mark(noor, id, State.DONE);
    mark(noor, id, State.OPEN);
    final Agreement done = mark(noor, id, State.DONE);

    assertThat(done.state()).isEqualTo(State.DONE);
    assertThat(done.changedAt()).isEqualTo("2026-11-23T10:00:00Z");
    assertThat(said()).hasSize(2).last().isEqualTo("Gelukt: Ik bel de school");
  }

  @Test
  void aYouthMarksTheirOwnAndTheConsultantAll() {
    final UUID consultants = agreed(Doer.STAFF, "Ik vraag het na");
    assertThatThrownBy(() -> mark(noor, consultants, State.DONE)).isInstanceOf(Refused.class);
    assertThat(list()).extracting(Agreement::state).containsExactly(State.OPEN);
    assertThat(refusals()).containsExactly("agreement-of-other");
    mark(sanne, consultants, State.DONE);
    mark(sanne, agreed(Doer.YOUTH, "Ik bel"), State.DROPPED);
    assertThat(list())
        .extracting(Agreement::state)
        .containsExactlyInAnyOrder(State.DONE, State.DROPPED);
  }

  @Test
  void aStepOfAnotherOrganisationNamesItAndBothMayMarkIt() {
    final UUID id = UUID.randomUUID();
    agree(sanne, id, new NewAgreement("Intake plannen", Doer.OTHER, " Schuldhulp Meer ", FRIDAY));
    assertThat(list()).extracting(Agreement::party).containsExactly("Schuldhulp Meer");
    assertThat(said())
        .containsExactly(
            "Afgesproken met Schuldhulp Meer: Intake plannen (vóór of op vrijdag 27 november)");
    assertThat(mark(noor, id, State.DONE).state()).isEqualTo(State.DONE);
    assertThat(mark(sanne, id, State.OPEN).state()).isEqualTo(State.OPEN);
  }

  @Test
  void anotherOrganisationHasANameAndNobodyElseNeedsOne() {
    for (final String party : Arrays.asList(null, "", "  ", "a".repeat(81), "twee\nregels")) {
      assertRejected(
          () -> agree(sanne, UUID.randomUUID(), new NewAgreement("Bel", Doer.OTHER, party, FRIDAY)),
          "agreement-party");
    }
    assertRejected(
        () -> agree(sanne, UUID.randomUUID(), new NewAgreement("Bel", Doer.YOUTH, "UWV", FRIDAY)),
        "agreement-party");
    assertThat(list()).isEmpty();
  }

  private List<String> refusals() {
    return transactions
        .database()
        .list(
            "SELECT reason FROM audit_entry WHERE outcome = 'refused' AND action = 'agreement.mark'",
            row -> row.text("reason"));
  }

  @Test
  void nobodyElseSeesMakesOrMarks() {
    final UUID id = agreed(Doer.YOUTH, "Ik bel");
    for (final Actor other : List.of(yusuf, stranger)) {
      assertThatThrownBy(() -> transactions.call(() -> agreements.of(other, noor.id())))
          .isInstanceOf(Refused.class);
      assertThatThrownBy(() -> agree(other, UUID.randomUUID(), "Hoi", Doer.YOUTH))
          .isInstanceOf(Refused.class);
      assertThatThrownBy(() -> mark(other, id, State.DONE)).isInstanceOf(Refused.class);
    }
    assertThatThrownBy(() -> mark(sanne, UUID.randomUUID(), State.DONE))
        .isInstanceOf(NotFound.class);
    assertThat(list()).extracting(Agreement::state).containsExactly(State.OPEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "twee\nregels"})
  void aStepIsSaidInOneLine(final String text) {
    assertRejected(() -> agree(sanne, UUID.randomUUID(), text, Doer.YOUTH), "agreement-text");
    assertThat(list()).isEmpty();
  }

  @Test
  void aStepIsShort() {
    agree(sanne, UUID.randomUUID(), "😀".repeat(200), Doer.YOUTH);
    assertRejected(
        () -> agree(sanne, UUID.randomUUID(), "a".repeat(201), Doer.YOUTH), "agreement-text");
    assertRejected(
        () -> agree(sanne, UUID.randomUUID(), "a\u0007b", Doer.YOUTH), "text-characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-22", "2027-11-24"})
  void theDayIsAheadAndWithinAYear(final String day) {
    assertRejected(
        () ->
            transactions.call(
                () ->
                    agreements.agree(
                        sanne,
                        noor.id(),
                        UUID.randomUUID(),
                        new NewAgreement("Bellen", Doer.YOUTH, null, LocalDate.parse(day)))),
        "due-on");
  }

  @Test
  void fiftyAreOpenAndNoMore() {
    for (int count = 0; count < Agreements.OPEN_AT_MOST; count++) {
      agreed(Doer.YOUTH, "Stap " + count);
    }
    assertRejected(
        () -> agree(sanne, UUID.randomUUID(), "Te veel", Doer.YOUTH), "agreements-too-many");
    mark(sanne, list().get(0).id(), State.DONE);
    agreed(Doer.YOUTH, "Past weer");
    assertThat(list()).hasSize(51);
  }

  @Test
  void theDatabaseHoldsNoWordOfIt() {
    agree(
        sanne,
        UUID.randomUUID(),
        new NewAgreement("Schuldhulp bellen", Doer.OTHER, "Schuldhulp Meer", FRIDAY));
    assertThat(
            transactions
                .database()
                .list("SELECT a::text AS line FROM agreement a", row -> row.text("line")))
        .singleElement()
        .asString()
        .doesNotContain("Schuldhulp")
        .doesNotContain("5363687564");
  }

  private static void assertRejected(final Runnable deed, final String code) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(Rejected.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
