package nl.nabij.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nabij.access.Access;
import nl.nabij.access.Action;
import nl.nabij.access.Actor;
import nl.nabij.access.Basis;
import nl.nabij.access.NotFound;
import nl.nabij.access.Origin;
import nl.nabij.access.Refused;
import nl.nabij.access.Rejected;
import nl.nabij.access.Role;
import nl.nabij.access.Staff;
import nl.nabij.access.Subject;
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
import nl.nabij.retention.TestErasures;
import nl.nabij.vault.TestVault;
import nl.nabij.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestsTest {

  private static final Origin ORIGIN = new Origin("192.0.2.7", "");

  private final TestTransactions transactions = TestTransactions.fresh();
  private final TestClock clock = new TestClock("2027-01-31T09:00:00Z");
  private final Vault vault = TestVault.in(transactions, clock);
  private final Directory directory =
      TestDirectory.in(transactions, vault, clock, new TestLive(transactions).topic());
  private final Access access = TestAccess.in(transactions, vault, clock);
  private final Requests requests =
      new Requests(
          new RequestTable(transactions.database()),
          directory,
          TestOutbox.in(transactions, vault, clock),
          TestErasures.in(transactions, directory, vault, clock),
          access,
          vault,
          clock);
  private final Organisation meerdam = organisation("meerdam");
  private final Organisation vliethoven = organisation("vliethoven");
  private final Staff officer = staff("jeroen", "meerdam", Role.PRIVACY_OFFICER, true);
  private final Staff sanne = staff("sanne", "meerdam", Role.CONSULTANT, true);
  private final Youth noor = youth();
  private final Youth bram = youth();
  private final UUID id = UUID.randomUUID();

  private Organisation organisation(final String slug) {
    return transactions.call(() -> TestDirectory.organisation(directory, slug));
  }

  private Staff staff(
      final String login, final String slug, final Role role, final boolean twoFactor) {
    return transactions.call(
        () ->
            directory.recognise(
                new StaffLogin(login, slug, login, Set.of(role), twoFactor), ORIGIN));
  }

  private Youth youth() {
    final UUID youth = transactions.call(() -> TestDirectory.youth(directory, meerdam));
    transactions.run(
        () -> access.grant(meerdam.id(), youth, sanne.id(), Basis.OWNER, clock.instant()));
    return new Youth(youth, meerdam.id(), UUID.randomUUID(), ORIGIN);
  }

  private Request ask(final Actor actor, final RequestKind kind, final String text) {
    return transactions.call(() -> requests.ask(actor, noor.id(), id, kind, text));
  }

  private Request answer(final Staff by, final String text) {
    return transactions.call(() -> requests.answer(by, id, Outcome.DONE, text));
  }

  private List<Request> mine() {
    return transactions.call(() -> requests.of(noor));
  }

  @Test
  void aQuestionIsDueInAMonthAndComesBackWithItsAnswer() {
    ask(noor, RequestKind.QUESTION, "Waarom keek Yusuf?");
    assertThat(transactions.call(() -> requests.all(officer)))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.name()).isEqualTo("Noor van Dam");
              assertThat(one.text()).isEqualTo("Waarom keek Yusuf?");
              // There is no 31 February.
              assertThat(one.dueOn()).isEqualTo(LocalDate.parse("2027-02-28"));
              assertThat(one.answeredAt()).isNull();
            });
    answer(officer, "Hij verving Sanne die dag.");
    assertThat(mine())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.answer()).isEqualTo("Hij verving Sanne die dag.");
              assertThat(one.outcome()).isEqualTo(Outcome.DONE);
              assertThat(one.name()).isNull();
            });
    assertThat(
            transactions
                .database()
                .list("SELECT kind FROM outbox WHERE youth = ?", r -> r.text("kind"), noor.id()))
        .containsExactly("notice");
  }

  @Test
  void aRightNeedsNoWordsAndAQuestionDoes() {
    ask(noor, RequestKind.ACCESS, "  ");
    assertThat(mine()).singleElement().extracting(Request::text).isNull();
    assertRejected(
        () ->
            transactions.call(
                () -> requests.ask(noor, noor.id(), UUID.randomUUID(), RequestKind.QUESTION, " ")),
        "request-text");
  }

  @Test
  void theSameIdAgainChangesNothing() {
    final Request first = ask(noor, RequestKind.ERASURE, "Wis alles");
    assertThat(ask(noor, RequestKind.ACCESS, "Iets anders")).isEqualTo(first);
    assertRejected(
        () -> transactions.call(() -> requests.ask(bram, bram.id(), id, RequestKind.ACCESS, null)),
        "request-id-taken");
  }

  @Test
  void whatCameOnPaperIsEnteredByTheOfficer() {
    assertThat(ask(officer, RequestKind.CORRECTION, "Mijn naam klopt niet").onPaper()).isTrue();
    assertThat(mine()).singleElement().extracting(Request::onPaper).isEqualTo(true);
  }

  @Test
  void consultantsStrangersAndOfficersWithOneFactorHearNothing() {
    ask(noor, RequestKind.QUESTION, "Waarom keek Sanne?");
    final Staff oneFactor = staff("jeroen", "meerdam", Role.PRIVACY_OFFICER, false);
    final Staff elsewhere = staff("els", "vliethoven", Role.PRIVACY_OFFICER, true);
    for (final Staff other : List.of(sanne, oneFactor)) {
      assertThatThrownBy(() -> transactions.call(() -> requests.all(other)))
          .isInstanceOf(Refused.class);
    }
    assertThat(transactions.call(() -> requests.all(elsewhere))).isEmpty();
    for (final Staff other : List.of(sanne, oneFactor, elsewhere)) {
      assertThatThrownBy(() -> answer(other, "Nee")).isInstanceOf(Refused.class);
    }
    assertThatThrownBy(() -> ask(sanne, RequestKind.ACCESS, null)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> transactions.run(() -> requests.withdraw(bram, id)))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> transactions.run(() -> requests.withdraw(noor, UUID.randomUUID())))
        .isInstanceOf(NotFound.class);
    assertThat(mine()).singleElement().extracting(Request::answer).isNull();
  }

  @Test
  void anAnswerIsGivenOnceAndWhatWasTakenBackGetsNone() {
    ask(noor, RequestKind.QUESTION, "Hoe zit dat?");
    transactions.run(() -> requests.withdraw(noor, id));
    transactions.run(() -> requests.withdraw(noor, id));
    assertRejected(() -> answer(officer, "Zo"), "request-over");
    final UUID second = UUID.randomUUID();
    transactions.call(() -> requests.ask(noor, noor.id(), second, RequestKind.ACCESS, null));
    transactions.call(() -> requests.answer(officer, second, Outcome.PARTLY, "Hier is het"));
    assertRejected(
        () -> transactions.call(() -> requests.answer(officer, second, Outcome.REFUSED, "Nee")),
        "request-over");
    assertRejected(() -> transactions.run(() -> requests.withdraw(noor, second)), "request-over");
  }

  @Test
  void twentyAreOpenAndNoMore() {
    for (int count = 0; count < Requests.OPEN_AT_MOST; count++) {
      transactions.call(
          () -> requests.ask(noor, noor.id(), UUID.randomUUID(), RequestKind.ACCESS, null));
    }
    assertRejected(() -> ask(noor, RequestKind.ACCESS, null), "requests-too-many");
    assertThat(mine()).hasSize(Requests.OPEN_AT_MOST);
  }

  @ParameterizedTest
  @ValueSource(ints = {2_001, 20_000})
  void wordsHaveABound(final int characters) {
    assertRejected(() -> ask(noor, RequestKind.QUESTION, "a".repeat(characters)), "request-text");
  }

  @Test
  void theDatabaseHoldsNoWordOfIt() {
    ask(noor, RequestKind.QUESTION, "Waarom keek Yusuf?");
    answer(officer, "Hij verving Sanne");
    assertThat(
            transactions
                .database()
                .list("SELECT r::text AS line FROM privacy_request r", row -> row.text("line")))
        .singleElement()
        .asString()
        .doesNotContain("Yusuf", "5975737566", "verving");
  }

  private static void assertRejected(final Runnable deed, final String code) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(Rejected.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  @Test
  void aRequestToEraseThatIsDoneProposesTheDossierAndOneThatIsNotDoesNot() {
    ask(noor, RequestKind.ERASURE, null);
    transactions.call(() -> requests.answer(officer, id, Outcome.REFUSED, "Nog niet"));
    assertThat(proposed()).isEmpty();
    final UUID second = UUID.randomUUID();
    transactions.call(() -> requests.ask(noor, noor.id(), second, RequestKind.ERASURE, null));
    transactions.call(() -> requests.answer(officer, second, Outcome.DONE, "We wissen alles"));
    assertThat(proposed()).containsExactly("request proposed");
  }

  private List<String> proposed() {
    return transactions
        .database()
        .list(
            "SELECT why || ' ' || state AS said FROM erasure WHERE dossier = ?",
            row -> row.text("said"),
            noor.id());
  }

  private void enter(final Actor actor, final Action action) {
    transactions.call(() -> access.enter(actor, action, Subject.dossier(meerdam.id(), noor.id())));
  }

  @Test
  void aRestrictionThatIsGrantedHoldsUntilItIsLifted() {
    ask(noor, RequestKind.RESTRICTION, null);
    enter(sanne, Action.MAKE_PLAN);
    assertThat(answer(officer, "Dat doen we.").inForce()).isTrue();

    for (final Action use :
        List.of(
            Action.MAKE_PLAN,
            Action.WRITE_LETTER,
            Action.EXPORT_THREAD,
            Action.SEARCH_MESSAGES,
            Action.MAKE_AGREEMENT,
            Action.CLOSE_CASE,
            Action.SEND_ATTACHMENT)) {
      assertThatThrownBy(() -> enter(sanne, use))
          .as(use.code())
          .isInstanceOf(Refused.class)
          .hasMessage("refused: restricted");
    }
    for (final Action contact :
        List.of(Action.OPEN_DOSSIER, Action.OPEN_THREAD, Action.WRITE_MESSAGE, Action.END_DEVICE)) {
      enter(sanne, contact);
    }
    enter(noor, Action.EXPORT_THREAD);
    assertThat(mine()).extracting(Request::inForce).containsExactly(true);
    assertThat(transactions.call(() -> requests.all(officer)))
        .extracting(Request::inForce)
        .containsExactly(true);

    assertThatThrownBy(() -> transactions.call(() -> requests.lift(sanne, id)))
        .isInstanceOf(Refused.class);
    // One that waits is enough; this one went.
    transactions.run(() -> transactions.database().change("DELETE FROM outbox"));
    assertThat(transactions.call(() -> requests.lift(officer, id)).inForce()).isFalse();
    transactions.call(() -> requests.lift(officer, id));
    assertThat(notices()).isEqualTo(1);
    enter(sanne, Action.MAKE_PLAN);
    assertThat(mine()).extracting(Request::inForce).containsExactly(false);
  }

  @Test
  void whatWasNotGrantedRestrictsNothingAndCannotBeLifted() {
    ask(noor, RequestKind.RESTRICTION, null);
    assertThatThrownBy(() -> transactions.call(() -> requests.lift(officer, id)))
        .hasMessage("request-not-in-force");
    transactions.call(() -> requests.answer(officer, id, Outcome.REFUSED, "Dat kan niet."));
    enter(sanne, Action.MAKE_PLAN);
    assertThatThrownBy(() -> transactions.call(() -> requests.lift(officer, id)))
        .hasMessage("request-not-in-force");
  }

  private int notices() {
    return transactions
        .database()
        .list("SELECT 1 AS one FROM outbox WHERE youth = ?", row -> 1, noor.id())
        .size();
  }

  private Request onPaper(final Staff by) {
    return transactions.call(() -> requests.onPaper(by, id));
  }

  @Test
  void whatIsAskedToBeSeenGoesOnPaperAndTheLogAndTheYouthKnow() {
    ask(officer, RequestKind.ACCESS, null);
    assertThat(mine()).singleElement().satisfies(one -> assertThat(one.paperAt()).isNull());
    assertThat(onPaper(officer).paperAt()).isEqualTo(clock.instant());
    assertThat(mine())
        .singleElement()
        .satisfies(one -> assertThat(one.paperAt()).isEqualTo(clock.instant()));
    answer(officer, "Het komt met de post.");
    // Again, for one that was lost on its way.
    clock.pass(java.time.Duration.ofDays(3));
    assertThat(onPaper(officer).paperAt()).isEqualTo(clock.instant());
    assertThat(
            transactions
                .database()
                .list(
                    "SELECT actor FROM audit_entry WHERE action = 'dossier.paper'"
                        + " AND outcome = 'ok' AND ? = ANY (dossiers)",
                    row -> row.uuid("actor"),
                    noor.id()))
        .containsExactly(officer.id(), officer.id());
  }

  @Test
  void nothingElseGoesOnPaperAndNobodyElsePutsItThere() {
    ask(noor, RequestKind.ACCESS, null);
    final Staff oneFactor = staff("jeroen-een", "meerdam", Role.PRIVACY_OFFICER, false);
    final Staff elsewhere = staff("ines", "vliethoven", Role.PRIVACY_OFFICER, true);
    for (final Staff other : List.of(sanne, oneFactor, elsewhere)) {
      assertThatThrownBy(() -> onPaper(other)).isInstanceOf(Refused.class);
    }
    assertThat(mine()).singleElement().satisfies(one -> assertThat(one.paperAt()).isNull());
    transactions.run(() -> requests.withdraw(noor, id));
    assertThatThrownBy(() -> onPaper(officer))
        .isInstanceOf(Rejected.class)
        .hasMessage("request-over");

    final UUID question = UUID.randomUUID();
    transactions.call(
        () -> requests.ask(noor, noor.id(), question, RequestKind.QUESTION, "Waarom?"));
    assertThatThrownBy(() -> transactions.call(() -> requests.onPaper(officer, question)))
        .isInstanceOf(Rejected.class)
        .hasMessage("request-not-access");
    assertThatThrownBy(() -> transactions.call(() -> requests.onPaper(officer, UUID.randomUUID())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> transactions.call(() -> requests.onPaper(sanne, UUID.randomUUID())))
        .isInstanceOf(Refused.class);
  }
}
