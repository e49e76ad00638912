package nl.nabij.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nabij.access.Access;
import nl.nabij.access.NotFound;
import nl.nabij.access.Origin;
import nl.nabij.access.Refused;
import nl.nabij.access.Rejected;
import nl.nabij.access.Role;
import nl.nabij.access.Staff;
import nl.nabij.access.TestAccess;
import nl.nabij.calendar.TestClock;
import nl.nabij.database.Database;
import nl.nabij.database.TestTransactions;
import nl.nabij.vault.TestVault;
import nl.nabij.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignalsTest {

  private static final Origin DESK = new Origin("192.0.2.7", "");
  private static final UUID TOWN = UUID.fromString("00000000-0000-4000-8000-000000000001");
  private static final UUID OTHER = UUID.fromString("00000000-0000-4000-8000-000000000002");
  private static final UUID NOOR = UUID.fromString("00000000-0000-4000-8000-000000001001");
  private static final String NOTE = "Nagevraagd bij Lieke: haar zus werkt hier ook.";

  private final TestTransactions transactions = TestTransactions.fresh();
  private final Database database = transactions.database();
  private final TestClock clock = new TestClock("2026-11-23T09:00:00Z");
  private final Vault vault = TestVault.in(transactions, clock);
  private final Access access = TestAccess.in(transactions, vault, clock);
  private final SignalTable found = new SignalTable(database);
  private final Signals signals = new Signals(new JudgementTable(database), access, vault, clock);
  private final Staff officer = staff(TOWN, true, Role.PRIVACY_OFFICER);

  private static Staff staff(final UUID town, final boolean twoFactor, final Role... roles) {
    final Set<Role> held = EnumSet.noneOf(Role.class);
    held.addAll(List.of(roles));
    return new Staff(UUID.randomUUID(), town, "Jeroen", held, twoFactor, DESK);
  }

  private UUID keep(final UUID actor, final UUID dossier, final int times) {
    final Rule rule =
        RuleBook.read().rules().stream()
            .filter(one -> one.code().equals("break-glass"))
            .findFirst()
            .orElseThrow();
    final Measured sum =
        new Measured(times, 0, times, List.of(UUID.randomUUID()), clock.instant(), clock.instant());
    final Key key = new Key(rule, actor, dossier, LocalDate.parse("2026-11-23"));
    transactions.run(
        () -> found.keep(TOWN, 1, List.of(new Sieve.Found(key, sum)), clock.instant()));
    return database
        .first("SELECT id FROM signal WHERE actor = ?", row -> row.uuid("id"), actor)
        .orElseThrow();
  }

  private Overview overview(final Staff who) {
    return transactions.call(() -> signals.overview(who));
  }

  private Signal judge(
      final Staff who, final UUID signal, final Verdict verdict, final String note) {
    return transactions.call(() -> signals.judge(who, signal, verdict, note));
  }

  @Test
  void whatIsJudgedIsKeptWithWhoAndWhenAndWhatWasThoughtBefore() {
    final UUID signal = keep(UUID.randomUUID(), NOOR, 1);
    assertThat(overview(officer).waiting()).isEqualTo(1);
    judge(officer, signal, Verdict.ASK, "Bellen.");
    clock.pass(Duration.ofDays(1));
    final Staff second = staff(TOWN, true, Role.PRIVACY_OFFICER);
    judge(second, signal, Verdict.FINE, NOTE);
    final Overview overview = overview(officer);
    assertThat(overview.waiting()).isZero();
    assertThat(overview.open()).isEmpty();
    assertThat(overview.judged())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.grown()).isFalse();
              assertThat(one.judgements())
                  .containsExactly(
                      new Judgement(second.id(), clock.instant(), Verdict.FINE, NOTE),
                      new Judgement(
                          officer.id(),
                          clock.instant().minus(Duration.ofDays(1)),
                          Verdict.ASK,
                          "Bellen."));
            });
  }

  @Test
  void whatGrowsAfterItWasJudgedIsOpenAgain() {
    final UUID lieke = UUID.randomUUID();
    final UUID signal = keep(lieke, NOOR, 1);
    judge(officer, signal, Verdict.FINE, "");
    keep(lieke, NOOR, 1);
    assertThat(overview(officer).open()).isEmpty();
    keep(lieke, NOOR, 2);
    assertThat(overview(officer).judged()).isEmpty();
    assertThat(overview(officer).open())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.grown()).isTrue();
              assertThat(one.judgements()).hasSize(1);
            });
  }

  @Test
  void theNoteIsSealed() {
    judge(officer, keep(UUID.randomUUID(), NOOR, 1), Verdict.INCIDENT, NOTE);
    assertThat(
            database.list(
                "SELECT sealed_note FROM signal_judgement",
                row -> new String(row.bytes("sealed_note"), StandardCharsets.ISO_8859_1)))
        .singleElement()
        .satisfies(kept -> assertThat(kept).doesNotContain("Lieke"));
  }

  @Test
  void everyLookAndJudgementStandsInTheLogWithTheDossier() {
    final UUID signal = keep(UUID.randomUUID(), NOOR, 1);
    overview(officer);
    judge(officer, signal, Verdict.FINE, null);
    assertThat(
            database.list(
                "SELECT action || dossiers::text AS said FROM audit_entry ORDER BY at, id",
                row -> row.text("said")))
        .containsExactly("signal.list{" + NOOR + "}", "signal.judge{" + NOOR + "}");
  }

  @Test
  void onlyAPrivacyOfficerWithASecondFactorOfThisOrganisationSeesAndJudges() {
    final UUID signal = keep(UUID.randomUUID(), NOOR, 1);
    final Staff elsewhere = staff(OTHER, true, Role.PRIVACY_OFFICER);
    for (final Staff who :
        List.of(
            staff(TOWN, false, Role.PRIVACY_OFFICER),
            staff(TOWN, true, Role.CONSULTANT, Role.COORDINATOR, Role.ADMINISTRATOR),
            elsewhere)) {
      assertThatThrownBy(() -> judge(who, signal, Verdict.FINE, "")).isInstanceOf(Refused.class);
      assertThatThrownBy(() -> judge(who, signal, Verdict.ASK, null)).isInstanceOf(Refused.class);
      if (who != elsewhere) {
        assertThatThrownBy(() -> overview(who)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> judge(who, UUID.randomUUID(), Verdict.FINE, ""))
            .isInstanceOf(Refused.class);
      }
    }
    assertThat(overview(elsewhere)).isEqualTo(new Overview(List.of(), 0, List.of()));
    assertThat(overview(officer).open()).hasSize(1);
    assertThatThrownBy(() -> judge(officer, UUID.randomUUID(), Verdict.FINE, ""))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void nobodyJudgesASignalAboutThemselves() {
    final UUID signal = keep(officer.id(), NOOR, 1);
    assertThatThrownBy(() -> judge(officer, signal, Verdict.FINE, ""))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("signal-own");
    assertThat(overview(officer).open()).hasSize(1);
    assertThat(
            database.exists(
                "SELECT 1 FROM audit_entry WHERE outcome = 'refused' AND reason = 'signal-own'"))
        .isTrue();
    judge(staff(TOWN, true, Role.PRIVACY_OFFICER), signal, Verdict.FINE, "");
    assertThat(overview(officer).open()).isEmpty();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "   ", "\n"})
  void onlyWhatIsFineGoesWithoutANote(final String nothing) {
    final UUID signal = keep(UUID.randomUUID(), NOOR, 1);
    for (final Verdict verdict : List.of(Verdict.ASK, Verdict.INCIDENT)) {
      refuses("signal-note", signal, verdict, nothing);
    }
    assertThat(judge(officer, signal, Verdict.FINE, nothing).judgements())
        .singleElement()
        .satisfies(one -> assertThat(one.note()).isNull());
  }

  @Test
  void aNoteIsAThousandCharactersAtMostAndHasNoControls() {
    final UUID signal = keep(UUID.randomUUID(), NOOR, 1);
    refuses("signal-note", signal, Verdict.FINE, "x".repeat(1_001));
    refuses("text-characters", signal, Verdict.FINE, "a\u0000b");
    assertThat(judge(officer, signal, Verdict.FINE, "\uD83D\uDE00".repeat(1_000)).judgements())
        .hasSize(1);
  }

  private void refuses(
      final String code, final UUID signal, final Verdict verdict, final String note) {
    assertThatThrownBy(() -> judge(officer, signal, verdict, note))
        .isInstanceOfSatisfying(
            Rejected.class, rejected -> assertThat(rejected.code()).isEqualTo(code));
  }
}
