package nl.nabij.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nabij.access.Access;
import nl.nabij.access.Actor;
import nl.nabij.access.Basis;
import nl.nabij.access.Origin;
import nl.nabij.access.Refused;
import nl.nabij.access.Rejected;
import nl.nabij.access.Role;
import nl.nabij.access.Staff;
import nl.nabij.access.TestAccess;
import nl.nabij.access.Youth;
import nl.nabij.calendar.TestClock;
import nl.nabij.conversation.Conversations;
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

class SearchTest {

  private static final Origin ORIGIN = new Origin("192.0.2.7", "");

  private final TestTransactions transactions = TestTransactions.fresh();
  private final TestClock clock = new TestClock("2026-11-23T09:00:00Z");
  private final TestLive live = new TestLive(transactions);
  private final Vault vault = TestVault.in(transactions, clock);
  private final Directory directory = TestDirectory.in(transactions, vault, clock, live.topic());
  private final Conversations conversations =
      TestConversations.in(transactions, vault, directory, live, clock);
  private final TokenTable tokens = new TokenTable(transactions.database());
  private final Indexing indexing =
      new Indexing(TestConversations.texts(transactions, vault, directory), tokens, vault);
  private final Search search =
      new Search(
          tokens,
          TestConversations.texts(transactions, vault, directory),
          TestAccess.in(transactions, vault, clock),
          vault);
  private final Organisation meerdam =
      transactions.call(() -> TestDirectory.organisation(directory, "meerdam"));
  private final Staff sanne = staff("sanne", Role.CONSULTANT);
  private final Staff yusuf = staff("yusuf", Role.CONSULTANT);
  private final Youth noor = youthOf(sanne);
  private final Youth bram = youthOf(sanne);
  private final Youth other = youthOf(yusuf);

  private Staff staff(final String login, final Role role) {
    return transactions.call(
        () ->
            directory.recognise(
                new StaffLogin(login, "meerdam", login, Set.of(role), false), ORIGIN));
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

  private UUID write(final Youth youth, final String text) {
    final UUID id = UUID.randomUUID();
    clock.pass(Duration.ofMinutes(1));
    transactions.call(
        () -> conversations.post(youth, conversations.threadOf(youth.id()), id, text));
    return id;
  }

  private void index() {
    while (transactions.call(() -> indexing.step(3)) > 0) {
      // In small steps, to see that they join.
    }
  }

  private List<String> found(final Actor who, final String question) {
    return transactions.call(() -> search.find(who, question, null, 50)).hits().stream()
        .map(Hit::text)
        .toList();
  }

  @Test
  void aConsultantFindsInTheirOwnCasesAndAYouthInTheirOwnThread() {
    write(noor, "Ik heb een brief van DUO");
    write(other, "Mijn brief is weg");
    write(bram, "Welke brief bedoel je?");
    index();

    assertThat(found(sanne, "brief"))
        .containsExactly("Welke brief bedoel je?", "Ik heb een brief van DUO");
    assertThat(found(yusuf, "brief")).containsExactly("Mijn brief is weg");
    assertThat(found(noor, "brief")).containsExactly("Ik heb een brief van DUO");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"cafe", "CAFÉ", "caf", "zoe café", "gesp", "gesprekje", "ĳs", "cv", "ijs cv"})
  void wordsAndTheirBeginningsAreFoundWithoutAccentsAndCapitals(final String question) {
    write(noor, "Een gesprekje met Zoë in het café over mijn CV, met een ijs (IJs)");
    write(noor, "Iets heel anders");
    index();

    assertThat(found(sanne, question)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"afe", "gesprekken", "cafes", "brief duo", "werkt"})
  void whatBeginsNoWordIsNotFound(final String question) {
    write(noor, "Een gesprekje in het café over werk en een brief");
    index();

    assertThat(found(sanne, question)).isEmpty();
  }

  @Test
  void anEditedMessageIsFoundByWhatItSaysNow() {
    final UUID id = write(noor, "Morgen bij de bakker");
    index();
    transactions.call(
        () -> conversations.edit(noor, conversations.threadOf(noor.id()), id, "Bij de slager"));

    assertThat(found(sanne, "bakker")).isEmpty();
    index();
    assertThat(found(sanne, "slager")).containsExactly("Bij de slager");
  }

  @Test
  void aWithdrawnMessageIsFoundByNobodyNotEvenBeforeTheIndexKnows() {
    final UUID id = write(noor, "Morgen bij de bakker");
    index();
    transactions.call(() -> conversations.withdraw(noor, conversations.threadOf(noor.id()), id));

    assertThat(found(sanne, "bakker")).isEmpty();
    index();
    assertThat(rows()).isZero();
  }

  @Test
  void pagesGoOnWhereTheOneBeforeEnded() {
    for (int number = 1; number <= 7; number++) {
      write(number % 2 == 0 ? noor : bram, "Afspraak " + number);
    }
    index();
    final List<String> all = new ArrayList<>();
    String next = null;
    do {
      final String from = next;
      final Found page = transactions.call(() -> search.find(sanne, "afspraak", from, 3));
      page.hits().forEach(hit -> all.add(hit.text()));
      next = page.next();
    } while (next != null);

    assertThat(all)
        .containsExactly(
            "Afspraak 7",
            "Afspraak 6",
            "Afspraak 5",
            "Afspraak 4",
            "Afspraak 3",
            "Afspraak 2",
            "Afspraak 1");
  }

  @Test
  void theLogNamesWhoWasShownAndNotWhatWasAsked() {
    write(noor, "Ruzie thuis");
    index();
    found(sanne, "ruzie");

    final List<String> entries =
        transactions
            .database()
            .list(
                "SELECT convert_from(leaf, 'UTF8') AS leaf FROM audit_entry WHERE action = 'message.search'",
                row -> row.text("leaf"));
    assertThat(entries)
        .singleElement()
        .asString()
        .contains(noor.id().toString())
        .doesNotContain(bram.id().toString())
        .doesNotContainIgnoringCase("ruzie");
  }

  @Test
  void nothingReadableIsInTheDatabaseAndTwoDossiersHaveNothingInCommon() {
    write(noor, "aardbeienjam");
    write(bram, "aardbeienjam");
    index();

    final List<String> rows =
        transactions
            .database()
            .list("SELECT t::text AS line FROM message_token t", row -> row.text("line"));
    assertThat(rows).hasSize(2);
    assertThat(rows).noneMatch(row -> row.contains("aardb"));
    final List<List<Long>> hashes = List.of(hashes(noor.id()), hashes(bram.id()));
    assertThat(hashes.get(0)).hasSize(2);
    assertThat(new HashSet<>(hashes.get(0))).doesNotContainAnyElementsOf(hashes.get(1));
  }

  @Test
  void anErasedDossierIsFoundNoMoreAndStopsNothing() {
    write(noor, "brief");
    write(bram, "brief");
    index();
    write(noor, "nog een brief");
    transactions.call(
        () -> {
          vault.destroy(noor.id());
          return null;
        });
    index();

    assertThat(found(sanne, "brief")).containsExactly("brief");
  }

  @Test
  void whatMayNotBeUsedNowIsFoundByTheYouthAlone() {
    write(noor, "De fiets is gestolen");
    write(bram, "Ik kom op de fiets");
    index();
    final Access access = TestAccess.in(transactions, vault, clock);
    transactions.run(() -> access.restrict(meerdam.id(), noor.id()));
    assertThat(found(sanne, "fiets")).containsExactly("Ik kom op de fiets");
    assertThat(found(noor, "fiets")).containsExactly("De fiets is gestolen");
    transactions.run(() -> access.lift(noor.id()));
    assertThat(found(sanne, "fiets")).hasSize(2);
  }

  @Test
  void whoMayNotSearchIsRefusedAndThatIsLogged() {
    final Staff officer = staff("officer", Role.PRIVACY_OFFICER);
    assertThatThrownBy(() -> found(officer, "brief")).isInstanceOf(Refused.class);
    assertThat(
            transactions
                .database()
                .exists(
                    "SELECT 1 FROM audit_entry WHERE action = 'message.search' AND outcome = 'refused'"))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "…!", "a b c d e f g h i"})
  void aQuestionHasWordsAndNotTooMany(final String question) {
    assertThatThrownBy(() -> found(sanne, question))
        .isInstanceOfSatisfying(Rejected.class, e -> assertThat(e.code()).isEqualTo("question"));
  }

  @Test
  void smallWordsThatStandEverywhereFindNothing() {
    assertThatThrownBy(() -> found(sanne, "ik de"))
        .isInstanceOfSatisfying(
            Rejected.class, e -> assertThat(e.code()).isEqualTo("words-common"));
  }

  private long rows() {
    return transactions
        .database()
        .first("SELECT count(*) AS n FROM message_token", row -> row.number("n"))
        .orElseThrow();
  }

  private List<Long> hashes(final UUID dossier) {
    return transactions
        .database()
        .list(
            "SELECT unnest(tokens) AS token FROM message_token WHERE dossier = ?",
            row -> row.number("token"),
            dossier);
  }
}
