package nl.nabij.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nabij.access.Access;
import nl.nabij.access.Basis;
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
import nl.nabij.live.TestLive;
import nl.nabij.people.DeviceEnded;
import nl.nabij.people.Directory;
import nl.nabij.people.Invitation;
import nl.nabij.people.Organisation;
import nl.nabij.people.StaffLogin;
import nl.nabij.people.TestDirectory;
import nl.nabij.people.TiedDevice;
import nl.nabij.vault.KeyDestroyed;
import nl.nabij.vault.TestVault;
import nl.nabij.vault.Vault;
import org.junit.jupiter.api.Test;

class ErasuresTest {

  private static final Origin ORIGIN = new Origin("192.0.2.7", "");

  private final TestTransactions transactions = TestTransactions.fresh();
  private final TestClock clock = new TestClock("2026-11-30T09:00:00Z");
  private final Vault vault = TestVault.in(transactions, clock);
  private final TestLive live = new TestLive(transactions);
  private final Directory directory = TestDirectory.in(transactions, vault, clock, live.topic());
  private final Access access = TestAccess.in(transactions, vault, clock);
  private final Database database = transactions.database();
  private final Erasures erasures = TestErasures.in(transactions, directory, vault, clock);
  private final Erasing erasing = TestErasures.erasing(transactions, directory, vault, clock);
  private final Organisation meerdam =
      transactions.call(() -> TestDirectory.organisation(directory, "meerdam"));
  private final Organisation vliethoven =
      transactions.call(() -> TestDirectory.organisation(directory, "vliethoven"));
  private final Staff officer = staff("meerdam", Role.PRIVACY_OFFICER, true);
  private final Staff sanne = staff("meerdam", Role.CONSULTANT, true);
  private final UUID noor = transactions.call(() -> TestDirectory.youth(directory, meerdam));

  private Staff staff(final String slug, final Role role, final boolean twoFactor) {
    return transactions.call(
        () ->
            directory.recognise(
                new StaffLogin(role + slug + twoFactor, slug, "Iemand", Set.of(role), twoFactor),
                ORIGIN));
  }

  /** A case that was closed on this day, or runs when there is none. */
  private void aCase(final UUID youth, final String closedOn, final String aftercareUntil) {
    database.change(
        """
        INSERT INTO guidance_case (id, youth, organisation, owner, phase, opened_on, opened_at,
          outcome, closed_on, outflow_on, aftercare_until)
        VALUES (?, ?, ?, ?, 'COURSE', '2015-01-01', '2015-01-01', ?, ?::date, ?::date, ?::date)
        """,
        UUID.randomUUID(),
        youth,
        meerdam.id(),
        sanne.id(),
        closedOn == null ? null : "WORK",
        closedOn,
        closedOn,
        aftercareUntil);
  }

  private int propose() {
    return transactions.call(() -> erasing.propose(100));
  }

  private Overview overview() {
    return transactions.call(() -> erasures.overview(officer));
  }

  private void approve() {
    transactions.run(() -> erasures.approve(officer, noor));
  }

  private boolean go() {
    return transactions.call(() -> erasing.go(noor));
  }

  /** Until nothing is left to do, with time passing when it has to. */
  private void erase() {
    for (int round = 0; round < 5; round++) {
      while (go()) {
        // One piece a transaction.
      }
      clock.pass(Duration.ofMinutes(2));
    }
  }

  /** The tables in which this dossier is still found, in whatever column. */
  private List<String> found(final UUID dossier) {
    return database
        .list(
            "SELECT table_name FROM information_schema.tables"
                + " WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'",
            row -> row.text("table_name"))
        .stream()
        .filter(
            table ->
                database.exists(
                    "SELECT 1 FROM " + table + " t WHERE t::text LIKE ? LIMIT 1",
                    "%" + dossier + "%"))
        .sorted()
        .toList();
  }

  @Test
  void aDossierIsProposedWhenItsAftercareEndedLongerAgoThanTheTerm() {
    aCase(noor, "2020-11-01", "2021-11-29");
    assertThat(propose()).isEqualTo(1);
    assertThat(propose()).isZero();
    assertThat(overview().proposed())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.name()).isEqualTo("Noor van Dam");
              assertThat(one.why()).isEqualTo(Why.TERM);
              assertThat(one.stage()).isEqualTo(Stage.PROPOSED);
            });
    assertThat(overview().keptYears()).isEqualTo(5);
  }

  @Test
  void nobodyIsProposedADayTooEarlyOrWhileACaseRuns() {
    aCase(noor, "2020-11-01", "2021-11-30");
    final UUID running = transactions.call(() -> TestDirectory.youth(directory, meerdam));
    aCase(running, "2018-01-01", null);
    aCase(running, null, null);
    // Enrolled today, and no case yet.
    transactions.call(() -> TestDirectory.youth(directory, meerdam));
    assertThat(propose()).isZero();
    clock.pass(Duration.ofDays(1));
    assertThat(propose()).isEqualTo(1);
  }

  @Test
  void aDayIsLookedAtOnce() {
    assertThat(transactions.call(erasing::newDay)).isTrue();
    assertThat(transactions.call(erasing::newDay)).isFalse();
    clock.pass(Duration.ofDays(1));
    assertThat(transactions.call(erasing::newDay)).isTrue();
  }

  @Test
  void nothingGoesBeforeTheOfficerSaysSo() {
    aCase(noor, "2019-01-01", null);
    propose();
    clock.pass(Duration.ofDays(400));
    assertThat(transactions.call(erasing::letGo)).isFalse();
    assertThat(go()).isFalse();
  }

  @Test
  void whereItWasChosenAProposalGoesByItselfCountedFromTheChoice() {
    aCase(noor, "2019-01-01", null);
    propose();
    clock.pass(Duration.ofDays(30));
    transactions.run(() -> erasures.choose(officer, 30));
    assertThat(transactions.call(erasing::letGo)).isFalse();
    clock.pass(Duration.ofDays(30));
    assertThat(transactions.call(erasing::letGo)).isTrue();
    assertThat(go()).isTrue();
    for (final int days : List.of(13, 366)) {
      assertThatThrownBy(() -> transactions.run(() -> erasures.choose(officer, days)))
          .isInstanceOf(Rejected.class)
          .hasMessage("retention-days");
    }
    transactions.run(() -> erasures.choose(officer, null));
    assertThat(overview().days()).isNull();
  }

  @Test
  void aDossierOnHoldIsNeverErased() {
    aCase(noor, "2019-01-01", null);
    propose();
    transactions.run(() -> erasures.choose(officer, 14));
    approve();
    transactions.run(() -> erasures.hold(officer, noor, "Er loopt een bezwaar"));
    transactions.run(() -> erasures.hold(officer, noor, "Iets anders"));
    clock.pass(Duration.ofDays(100));
    assertThat(go()).isFalse();
    assertThat(transactions.call(erasing::letGo)).isFalse();
    assertThatThrownBy(this::approve).isInstanceOf(Rejected.class).hasMessage("dossier-held");
    assertThat(overview().proposed()).isEmpty();
    assertThat(overview().held())
        .singleElement()
        .satisfies(one -> assertThat(one.reason()).isEqualTo("Er loopt een bezwaar"));
    // Also when something went wrong and it says that it may go.
    database.change(
        "UPDATE erasure SET state = 'approved', approved_at = ?, next_at = ?",
        clock.instant(),
        clock.instant());
    assertThat(go()).isTrue();
    assertThat(transactions.call(() -> vault.ready(List.of(noor)))).contains(noor);
    transactions.run(() -> erasures.lift(officer, noor));
    assertThat(overview().proposed()).hasSize(1);
    approve();
    erase();
    assertThat(overview().done()).hasSize(1);
  }

  @Test
  void whoseCaseRunsAgainIsNotErased() {
    aCase(noor, "2019-01-01", null);
    propose();
    aCase(noor, null, null);
    assertThatThrownBy(this::approve).isInstanceOf(Rejected.class).hasMessage("term-not-over");
  }

  @Test
  void theKeyGoesFirstAndNothingOfTheDossierStaysButTheLogAndTheRecord() {
    aCase(noor, "2019-01-01", null);
    final byte[] sealed = vault.sealText(noor, "x", "Geheim");
    transactions.run(
        () -> access.grant(meerdam.id(), noor, sanne.id(), Basis.OWNER, clock.instant()));
    final Invitation invitation = transactions.call(() -> directory.invite(sanne, noor));
    final TiedDevice device =
        transactions.call(
            () -> directory.tieDevice(invitation.token(), invitation.code(), "Firefox", ORIGIN));
    propose();
    approve();
    approve();
    assertThat(go()).isTrue();
    assertThatThrownBy(() -> vault.unsealText(noor, "x", sealed)).isInstanceOf(KeyDestroyed.class);
    assertThat(transactions.call(() -> directory.recognise(device.secret(), ORIGIN))).isEmpty();
    assertThat(live.heard()).contains(new DeviceEnded(device.device(), noor));
    assertThatThrownBy(() -> transactions.run(() -> erasures.hold(officer, noor, "Te laat")))
        .hasMessage("erasure-begun");
    erase();
    assertThat(found(noor))
        .containsExactly("audit_entry", "audit_subject", "erasure", "erasure_count", "vault_key");
    assertThat(overview().done())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.name()).isNull();
              assertThat(one.approvedBy()).isEqualTo(officer.id());
              assertThat(one.gone()).containsEntry("device", 1L).containsEntry("youth", 1L);
            });
    assertThat(transactions.call(() -> erasures.destroyed(officer))).containsExactly(noor);
  }

  @Test
  void killedAnywhereItGoesOn() {
    aCase(noor, "2019-01-01", null);
    propose();
    approve();
    for (int piece = 0; piece < 400; piece++) {
      // The work was done, and the node died before the commit.
      assertThatThrownBy(
              () ->
                  transactions.run(
                      () -> {
                        erasing.go(noor);
                        throw new IllegalStateException("killed");
                      }))
          .hasMessage("killed");
      go();
      clock.pass(Duration.ofSeconds(5));
    }
    assertThat(overview().done()).hasSize(1);
    assertThat(found(noor)).doesNotContain("youth", "guidance_case", "access_grant");
  }

  @Test
  void whatComesAfterItsTurnGoesTheNextTimeThrough() {
    aCase(noor, "2019-01-01", null);
    propose();
    approve();
    for (int piece = 0; piece < 30; piece++) {
      go();
    }
    database.change(
        "INSERT INTO worry (youth, organisation, raised_at) VALUES (?, ?, now())",
        noor,
        meerdam.id());
    erase();
    assertThat(found(noor)).doesNotContain("worry");
    assertThat(overview().done()).hasSize(1);
  }

  @Test
  void whatCameBackWithABackupGoesAgain() {
    assertThat(transactions.call(() -> erasing.again(UUID.randomUUID()))).isFalse();
    assertThat(transactions.call(() -> erasing.again(noor))).isTrue();
    erase();
    assertThat(found(noor)).doesNotContain("youth");
    assertThat(transactions.call(() -> erasures.done(officer, noor)).why()).isEqualTo(Why.RESTORED);
    assertThat(transactions.call(() -> erasing.again(noor))).isFalse();
  }

  @Test
  void othersHearNothingAndDoNothing() {
    aCase(noor, "2019-01-01", null);
    propose();
    final Staff oneFactor = staff("meerdam", Role.PRIVACY_OFFICER, false);
    final Staff elsewhere = staff("vliethoven", Role.PRIVACY_OFFICER, true);
    for (final Staff other : List.of(sanne, oneFactor)) {
      assertThatThrownBy(() -> transactions.call(() -> erasures.overview(other)))
          .isInstanceOf(Refused.class);
      assertThatThrownBy(() -> transactions.run(() -> erasures.approve(other, noor)))
          .isInstanceOf(Refused.class);
      assertThatThrownBy(() -> transactions.run(() -> erasures.hold(other, noor, "Nee")))
          .isInstanceOf(Refused.class);
      assertThatThrownBy(() -> transactions.run(() -> erasures.choose(other, 14)))
          .isInstanceOf(Refused.class);
    }
    assertThat(vliethoven.id()).isEqualTo(elsewhere.organisation());
    assertThat(transactions.call(() -> erasures.overview(elsewhere)).proposed()).isEmpty();
    assertThatThrownBy(() -> transactions.run(() -> erasures.approve(elsewhere, noor)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> transactions.run(() -> erasures.hold(elsewhere, noor, "Nee")))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> transactions.run(() -> erasures.hold(officer, noor, "  ")))
        .hasMessage("hold-reason");
  }
}
