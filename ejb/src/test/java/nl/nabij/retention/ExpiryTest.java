package nl.nabij.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.nabij.access.Access;
import nl.nabij.access.TestAccess;
import nl.nabij.calendar.TestClock;
import nl.nabij.database.Database;
import nl.nabij.database.TestTransactions;
import nl.nabij.live.TestLive;
import nl.nabij.people.Directory;
import nl.nabij.people.Organisation;
import nl.nabij.people.TestDirectory;
import nl.nabij.privacy.PrivacyOffice;
import nl.nabij.privacy.TestPrivacy;
import nl.nabij.vault.TestVault;
import nl.nabij.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the register gives a shorter term than the dossier goes when that is over. */
class ExpiryTest {

  private static final Duration YEAR = Duration.ofDays(366);

  private final TestTransactions transactions = TestTransactions.fresh();
  private final Database database = transactions.database();
  private final TestClock clock = new TestClock("2026-11-30T22:53:00Z");
  private final Vault vault = TestVault.in(transactions, clock);
  private final Directory directory =
      TestDirectory.in(transactions, vault, clock, new TestLive(transactions).topic());
  private final Access access = TestAccess.in(transactions, vault, clock);
  private final Organisation meerdam =
      transactions.call(() -> TestDirectory.organisation(directory, "meerdam"));
  private final Organisation vliethoven =
      transactions.call(() -> TestDirectory.organisation(directory, "vliethoven"));
  private final UUID noor = transactions.call(() -> TestDirectory.youth(directory, meerdam));
  private final UUID bram = transactions.call(() -> TestDirectory.youth(directory, meerdam));
  private final UUID tess = transactions.call(() -> TestDirectory.youth(directory, vliethoven));
  @TempDir private Path folder;
  private PrivacyOffice office;

  @BeforeEach
  void standard() {
    office = TestPrivacy.office(directory);
  }

  private UUID letter(final UUID youth, final Duration ago) {
    final UUID id = UUID.randomUUID();
    final Instant at = clock.instant().minus(ago);
    database.change(
        """
        INSERT INTO letter (id, youth, organisation, written_by, written_at, pdf_sealed)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        id,
        youth,
        directory.organisationOf(youth),
        UUID.randomUUID(),
        at,
        new byte[] {1});
    database.change(
        """
        INSERT INTO appointment (id, youth, organisation, staff, kind, starts_at, minutes, ends_at,
          letter, planned_at, changed_at)
        VALUES (?, ?, ?, ?, 'OFFICE', ?, 30, ?, ?, ?, ?)
        """,
        UUID.randomUUID(),
        youth,
        directory.organisationOf(youth),
        UUID.randomUUID(),
        at,
        at.plus(Duration.ofMinutes(30)),
        id,
        at,
        at);
    return id;
  }

  private void request(final UUID youth, final Instant answered) {
    database.change(
        """
        INSERT INTO privacy_request (id, youth, organisation, kind, asked_at, due_on, sealed_answer,
          outcome, answered_at)
        VALUES (?, ?, ?, 'access', ?, '2020-01-01', ?, ?, ?)
        """,
        UUID.randomUUID(),
        youth,
        directory.organisationOf(youth),
        clock.instant().minus(YEAR.multipliedBy(9)),
        answered == null ? null : new byte[] {1},
        answered == null ? null : "done",
        answered);
  }

  private void notice(final UUID youth, final Instant ended) {
    database.change(
        """
        INSERT INTO outbox (id, organisation, youth, kind, state, made_at, next_try_at, expires_at,
          ended_at)
        VALUES (?, ?, ?, 'notice', ?, ?, ?, ?, ?)
        """,
        UUID.randomUUID(),
        directory.organisationOf(youth),
        youth,
        ended == null ? "waiting" : "sent",
        clock.instant(),
        clock.instant(),
        clock.instant(),
        ended);
  }

  /** What the daily round does. */
  private void round() {
    final Expiry expiry = TestErasures.expiry(transactions, office, vault, clock);
    for (final UUID organisation : transactions.call(expiry::organisations)) {
      for (final Expiring kind : Expiring.ALL) {
        transactions.call(() -> expiry.dropTraces(organisation, kind));
        transactions
            .call(() -> expiry.dossiers(organisation, kind))
            .forEach(dossier -> transactions.call(() -> expiry.drop(organisation, kind, dossier)));
      }
    }
  }

  private List<UUID> letters() {
    return database.list("SELECT youth FROM letter ORDER BY youth", row -> row.uuid("youth"));
  }

  private long count(final String table) {
    return database
        .first("SELECT count(*) AS many FROM " + table, row -> row.number("many"))
        .orElseThrow();
  }

  private List<String> entries(final UUID dossier) {
    return database.list(
        """
        SELECT object_kind FROM audit_entry
        WHERE action = 'dossier.trim' AND outcome = 'ok' AND ? = ANY (dossiers) ORDER BY 1
        """,
        row -> row.text("object_kind"),
        dossier);
  }

  @Test
  void aLetterGoesAYearAfterTheAppointmentAndTheAppointmentStays() {
    letter(noor, YEAR);
    final UUID young = letter(bram, Duration.ofDays(364));
    round();
    assertThat(letters()).containsExactly(bram);
    assertThat(
            database.list(
                "SELECT letter FROM appointment WHERE youth = ?", row -> row.uuid("letter"), noor))
        .containsExactly((UUID) null);
    assertThat(
            database.list(
                "SELECT letter FROM appointment WHERE youth = ?", row -> row.uuid("letter"), bram))
        .containsExactly(young);
    assertThat(entries(noor)).containsExactly("letter");
    assertThat(entries(bram)).isEmpty();
    round();
    assertThat(entries(noor)).as("nothing more to say").hasSize(1);
  }

  @Test
  void aLetterForAnAppointmentThatIsYetToComeStays() {
    letter(noor, YEAR);
    database.change(
        "UPDATE appointment SET starts_at = ?, ends_at = ?, minutes = 30",
        clock.instant(),
        clock.instant().plus(Duration.ofMinutes(30)));
    round();
    assertThat(letters()).containsExactly(noor);
  }

  @Test
  void onHoldOrRestrictedADossierKeepsItAll() {
    letter(noor, YEAR);
    letter(bram, YEAR);
    notice(noor, clock.instant().minus(YEAR));
    database.change(
        """
        INSERT INTO dossier_hold (id, dossier, organisation, sealed_reason, set_by, set_at)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        UUID.randomUUID(),
        noor,
        meerdam.id(),
        new byte[] {1},
        UUID.randomUUID(),
        clock.instant());
    transactions.run(() -> access.restrict(meerdam.id(), bram));
    round();
    assertThat(letters()).containsExactlyInAnyOrder(noor, bram);
    assertThat(count("outbox")).isEqualTo(1);

    database.change("UPDATE dossier_hold SET lifted_by = set_by, lifted_at = ?", clock.instant());
    transactions.run(() -> access.lift(bram));
    round();
    assertThat(letters()).isEmpty();
    assertThat(count("outbox")).isZero();
  }

  @Test
  void anOrganisationsOwnTermHoldsForItAlone() throws IOException {
    Files.writeString(
        folder.resolve("vliethoven.json"), "{\"afspraken\": {\"kinds\": {\"letter\": \"P30D\"}}}");
    office = TestPrivacy.office(directory, folder);
    letter(noor, Duration.ofDays(40));
    letter(tess, Duration.ofDays(40));
    round();
    assertThat(letters()).containsExactly(noor);
    assertThat(entries(tess)).containsExactly("letter");
  }

  @Test
  void tracesGoWithOneEntryOfTheHouse() {
    notice(noor, clock.instant().minus(Duration.ofDays(32)));
    notice(bram, clock.instant().minus(Duration.ofDays(32)));
    notice(bram, clock.instant().minus(Duration.ofDays(29)));
    notice(noor, null);
    round();
    assertThat(count("outbox")).isEqualTo(2);
    assertThat(
            database.list(
                "SELECT dossiers::text FROM audit_entry WHERE action = 'dossier.trim'",
                row -> row.text("dossiers")))
        .containsExactly("{}");
  }

  @Test
  void whatWaitsForAnAnswerStaysAndTheRestGoesFiveYearsAfterIt() {
    request(noor, null);
    request(bram, clock.instant().minus(YEAR.multipliedBy(5)));
    request(tess, clock.instant().minus(YEAR.multipliedBy(4)));
    round();
    assertThat(database.list("SELECT youth FROM privacy_request", row -> row.uuid("youth")))
        .containsExactlyInAnyOrder(noor, tess);
  }

  @Test
  void whatIsKilledHalfwayIsAllThere() {
    letter(noor, YEAR);
    final Expiry expiry = TestErasures.expiry(transactions, office, vault, clock);
    final Expiring letters =
        Expiring.ALL.stream().filter(one -> one.kind().equals("letter")).findFirst().orElseThrow();
    assertThatThrownBy(
            () ->
                transactions.run(
                    () -> {
                      expiry.drop(meerdam.id(), letters, noor);
                      throw new IllegalStateException("killed");
                    }))
        .hasMessage("killed");
    assertThat(letters()).containsExactly(noor);
    assertThat(entries(noor)).isEmpty();
  }

  @Test
  void everyKindIsUnderstoodByTheDatabase() {
    round();
    assertThat(count("audit_entry WHERE action = 'dossier.trim'")).isZero();
  }
}
