package nl.nabij.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.nabij.access.Access;
import nl.nabij.access.Basis;
import nl.nabij.access.NotFound;
import nl.nabij.access.Origin;
import nl.nabij.access.Refused;
import nl.nabij.access.Role;
import nl.nabij.access.Staff;
import nl.nabij.access.TestAccess;
import nl.nabij.access.Youth;
import nl.nabij.calendar.TestClock;
import nl.nabij.database.TestTransactions;
import nl.nabij.live.TestLive;
import nl.nabij.people.Directory;
import nl.nabij.people.Organisation;
import nl.nabij.people.TestDirectory;
import nl.nabij.vault.TestVault;
import nl.nabij.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

  private static final Origin DESK = new Origin("192.0.2.10", "");

  private final TestClock clock = new TestClock("2026-11-23T09:00:00Z");
  private final TestTransactions transactions = TestTransactions.fresh();
  private final Vault vault = TestVault.in(transactions, clock);
  private final Access access = TestAccess.in(transactions, vault, clock);
  private final Directory directory =
      TestDirectory.in(transactions, vault, clock, new TestLive(transactions).topic());
  private final Map<UUID, Instant> next = new HashMap<>();
  private final Phrases phrases =
      TestPhrases.in(transactions, access, directory, vault, next, clock);
  private final Organisation town =
      transactions.call(() -> TestDirectory.organisation(directory, "meerdam"));
  private final Staff sanne = staff("Sanne de Wit", Role.CONSULTANT);
  private final Staff priya = staff("Priya Bakker", Role.CONSULTANT);
  private final Staff carla = staff("Carla Vos", Role.COORDINATOR);

  private Staff staff(final String name, final Role role) {
    return new Staff(UUID.randomUUID(), town.id(), name, Set.of(role), false, DESK);
  }

  private UUID youth(final String firstName, final Staff owner) {
    return transactions.call(
        () -> {
          final UUID youth = TestDirectory.youth(directory, town, firstName, "van Dam");
          access.grant(town.id(), youth, owner.id(), Basis.OWNER, clock.instant());
          return youth;
        });
  }

  private Phrase keep(final Staff staff, final boolean shared, final String text) {
    return keep(staff, new Phrase(UUID.randomUUID(), shared, Moment.OTHER, null, text, null));
  }

  private Phrase keep(final Staff staff, final Phrase phrase) {
    return transactions.call(() -> phrases.keep(staff, phrase));
  }

  private List<Phrase> of(final Staff staff) {
    return transactions.call(() -> phrases.of(staff));
  }

  @Test
  void aTownBeginsWithTheUsualTexts() {
    assertThat(of(sanne)).hasSameSizeAs(UsualPhrases.ALL).allMatch(Phrase::shared);
    assertThat(of(sanne)).extracting(Phrase::text).contains("Wat heb je nodig?");
  }

  @Test
  void whatIsOnesOwnNobodyElseSees() {
    final Phrase own = keep(sanne, false, "Hoi {voornaam}, tijd voor koffie?");

    assertThat(of(sanne)).startsWith(own);
    assertThat(of(priya)).doesNotContain(own);
    assertThatThrownBy(() -> transactions.run(() -> phrases.drop(priya, own.id())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> keep(priya, own)).hasMessage("phrase-id-taken");
    assertThat(of(sanne)).startsWith(own);
  }

  @Test
  void theCoordinatorSpeaksForTheTownAndNobodyElseDoes() {
    assertThatThrownBy(() -> keep(sanne, true, "Hoi allemaal")).isInstanceOf(Refused.class);

    final Phrase added = keep(carla, true, "Kom gerust langs op dinsdag.");

    assertThat(of(sanne)).hasSize(UsualPhrases.ALL.size() + 1).endsWith(added);
    assertThatThrownBy(() -> transactions.run(() -> phrases.drop(sanne, added.id())))
        .isInstanceOf(Refused.class);
  }

  @Test
  void whatTheTownOffersIsSeenByItsYouthsUntilTheDay() {
    final Youth noor = new Youth(youth("Noor", sanne), town.id(), UUID.randomUUID(), DESK);
    final Phrase offer = offer("Open dag", LocalDate.parse("2026-11-30"));
    keep(carla, offer);
    keep(carla, true, "Dit staat er niet bij.");

    assertThat(possibilities(noor)).containsExactly(offer);
    final UUID other =
        transactions.call(() -> TestDirectory.organisation(directory, "waterlo")).id();
    assertThat(possibilities(new Youth(UUID.randomUUID(), other, UUID.randomUUID(), DESK)))
        .isEmpty();
    clock.pass(Duration.ofDays(7));
    assertThat(possibilities(noor)).containsExactly(offer);
    clock.pass(Duration.ofDays(1));
    assertThat(possibilities(noor)).isEmpty();
  }

  @Test
  void whatIsOfferedIsOfTheTownHasATitleAndNoGapsAndADayWithinAYear() {
    final LocalDate day = LocalDate.parse("2026-11-30");
    final UUID id = UUID.randomUUID();
    for (final Phrase wrong :
        List.of(
            new Phrase(id, true, Moment.INFORMATION, null, "Kom langs.", day),
            new Phrase(id, true, Moment.INFORMATION, "Open dag", "Hoi {voornaam}", day),
            offer("Gisteren", LocalDate.parse("2026-11-22")),
            offer("Ver weg", LocalDate.parse("2027-11-24")))) {
      assertThatThrownBy(() -> keep(carla, wrong)).hasMessage("phrase-listed");
    }
    final Phrase own = new Phrase(id, false, Moment.INFORMATION, "Open dag", "Kom langs.", day);
    assertThatThrownBy(() -> keep(sanne, own)).hasMessage("phrase-listed");
    assertThatThrownBy(() -> keep(sanne, offer("Open dag", day))).isInstanceOf(Refused.class);
  }

  private static Phrase offer(final String title, final LocalDate until) {
    return new Phrase(
        UUID.randomUUID(), true, Moment.INFORMATION, title, "Kom langs op school.", until);
  }

  private List<Phrase> possibilities(final Youth youth) {
    return transactions.call(() -> phrases.possibilities(youth));
  }

  @Test
  void aUsualTextIsChangedInItsPlaceAndDropped() {
    final Phrase usual = of(carla).get(1);
    keep(
        carla,
        new Phrase(usual.id(), true, usual.moment(), "Titel", "Waar kan ik mee helpen?", null));

    assertThat(of(sanne).get(1).text()).isEqualTo("Waar kan ik mee helpen?");
    assertThat(of(sanne)).hasSameSizeAs(UsualPhrases.ALL);

    transactions.run(() -> phrases.drop(carla, usual.id()));
    assertThat(of(sanne)).hasSize(UsualPhrases.ALL.size() - 1);
  }

  @Test
  void whenTheLastOneIsGoneTheUsualOnesAreBack() {
    of(carla).forEach(one -> transactions.run(() -> phrases.drop(carla, one.id())));
    assertThat(of(sanne)).hasSameSizeAs(UsualPhrases.ALL);
  }

  @Test
  void textsLieSealed() {
    keep(sanne, false, "Groetjes aan Noor");
    final List<byte[]> kept =
        transactions
            .database()
            .list("SELECT sealed_text FROM phrase", row -> row.bytes("sealed_text"));

    assertThat(kept).hasSize(1);
    assertThat(new String(kept.get(0), StandardCharsets.ISO_8859_1)).doesNotContain("Noor");
  }

  @ParameterizedTest
  @CsvSource({
    "'', text-empty",
    "'Hoi {achternaam}', phrase-placeholder",
    "'Hoi {voor naam}', phrase-placeholder",
  })
  void whatCannotBeSentIsNotKept(final String text, final String code) {
    assertThatThrownBy(() -> keep(sanne, false, text)).hasMessage(code);
  }

  @Test
  void thereIsAnEndToTexts() {
    assertThatThrownBy(() -> keep(sanne, false, "x".repeat(4_001))).hasMessage("phrase-too-long");
    assertThatThrownBy(
            () ->
                keep(
                    sanne,
                    new Phrase(
                        UUID.randomUUID(), false, Moment.OTHER, "t".repeat(61), "Hoi", null)))
        .hasMessage("phrase-title");
    for (int i = 0; i < PhraseTable.OF_HOLDER_AT_MOST; i++) {
      keep(sanne, false, "Tekst " + i);
    }
    assertThatThrownBy(() -> keep(sanne, false, "Nog een")).hasMessage("phrases-too-many");
  }

  @Test
  void theGapsAreFilledForEachYouthAndWhatIsUnknownIsNamed() {
    final UUID noor = youth("Noor", sanne);
    final UUID jan = youth("Jan Willem", sanne);
    next.put(noor, Instant.parse("2026-12-01T09:00:00Z"));

    final List<Filled> filled =
        transactions.call(
            () ->
                phrases.fill(
                    sanne,
                    "Hoi { Voornaam }, tot {volgende  afspraak}. {mijn naam}, {gemeente}, {telefoon}",
                    List.of(noor, jan)));

    assertThat(filled.get(0).text())
        .isEqualTo(
            "Hoi Noor, tot dinsdag 1 december om 10.00 uur."
                + " Sanne de Wit, Gemeente meerdam, 088 000 01 01");
    assertThat(filled.get(0).open()).isEmpty();
    assertThat(filled.get(1).text()).startsWith("Hoi Jan Willem, tot {volgende  afspraak}.");
    assertThat(filled.get(1).open()).containsExactly("volgende afspraak");
    assertThat(phrases.isWhole(filled.get(0).text())).isTrue();
    assertThat(phrases.isWhole(filled.get(1).text())).isFalse();
  }

  @Test
  void onlyForOnesOwnYouthAndInOneLineOfTheLog() {
    final UUID noor = youth("Noor", sanne);
    final UUID other = youth("Yusuf", priya);

    final List<Filled> filled =
        transactions.call(() -> phrases.fill(sanne, "Hoi {voornaam}", List.of(noor, other)));

    assertThat(filled).extracting(Filled::youth).containsExactly(noor);
    assertThat(
            transactions
                .database()
                .list(
                    "SELECT dossiers FROM audit_entry WHERE action = 'phrase.fill'",
                    row -> row.uuids("dossiers")))
        .containsExactly(List.of(noor));
    clock.pass(Duration.ofSeconds(1));
    assertThatThrownBy(
            () -> transactions.run(() -> phrases.fill(carla, "Hoi {voornaam}", List.of(noor))))
        .isInstanceOf(Refused.class);
  }

  /** Whatever stands in a text: filling touches nothing but the gaps it knows. */
  @Property
  void fillingChangesNothingButGaps(@ForAll final String before, @ForAll final String after) {
    final String around = before.replaceAll("[{}]", "") + "%s" + after.replaceAll("[{}]", "");
    final String safe = around.replace("%", "").replace("s", "");
    final String text = safe + "{voornaam}" + safe;

    assertThat(Placeholders.fill(text, Map.of("voornaam", "N$1\\o{mijn naam}r")))
        .isEqualTo(safe + "N$1\\o{mijn naam}r" + safe);
    assertThat(Placeholders.fill(safe, Map.of("voornaam", "Noor"))).isEqualTo(safe);
  }
}
