package nl.nabij.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nabij.audit.AuditLog;
import nl.nabij.audit.TestAuditLog;
import nl.nabij.calendar.TestClock;
import nl.nabij.database.TestTransactions;
import nl.nabij.vault.TestVault;
import nl.nabij.vault.Vault;
import org.junit.jupiter.api.Test;

class BreachesTest {

  private static final String CAFE = "198.51.100.4";

  private final TestTransactions transactions = TestTransactions.fresh();
  private final TestClock clock = new TestClock("2026-11-23T09:00:00Z");
  private final Vault vault = TestVault.in(transactions, clock);
  private final Access access = TestAccess.in(transactions, vault, clock);
  private final AuditLog log = TestAuditLog.in(transactions, vault);
  private final Breaches breaches = new Breaches(access, log);
  private final UUID town = UUID.randomUUID();
  private final UUID noor = UUID.randomUUID();
  private final UUID bram = UUID.randomUUID();
  private final Staff sanne = staff(Role.CONSULTANT, "192.0.2.7");
  private final Staff officer = staff(Role.PRIVACY_OFFICER, "192.0.2.8");
  private final Instant began = clock.instant();

  private Staff staff(final Role role, final String address) {
    return staff(UUID.randomUUID(), town, role, address);
  }

  private static Staff staff(
      final UUID id, final UUID organisation, final Role role, final String address) {
    return new Staff(id, organisation, "Iemand", Set.of(role), true, new Origin(address, ""));
  }

  private void look(final Staff who, final Action action, final UUID... youths) {
    transactions.call(() -> access.enter(who, action, Subject.list("any", town, List.of(youths))));
    clock.pass(Duration.ofMinutes(1));
  }

  private void guided() {
    transactions.run(() -> access.grant(town, noor, sanne.id(), Basis.OWNER, began));
    transactions.run(() -> access.grant(town, bram, sanne.id(), Basis.OWNER, began));
  }

  private List<Affected> affected(final Staff by, final UUID actor, final String origin) {
    return transactions.call(
        () -> breaches.affected(by, new Suspicion(actor, origin, began, clock.instant())));
  }

  @Test
  void whoWasTouchedAndHowIsToldOnceForEachOfThem() {
    guided();
    look(sanne, Action.OPEN_DOSSIER, noor);
    look(sanne, Action.SEE_CASELOAD, noor, bram);
    look(sanne, Action.OPEN_DOSSIER, noor);

    final List<Affected> found = affected(officer, sanne.id(), null);
    assertThat(found).extracting(Affected::dossier).containsExactly(noor, bram);
    assertThat(found.get(0).actions()).containsExactly("caseload.list", "dossier.open");
    assertThat(found.get(0).purposes()).containsExactly("begeleiding");
    assertThat(found.get(0).times()).isEqualTo(3);
    assertThat(found.get(0).first()).isEqualTo(began);
    assertThat(found.get(1).times()).isEqualTo(1);
  }

  @Test
  void whatWasRefusedTouchedNothingAndAnAddressIsEnough() {
    final Staff elsewhere = staff(sanne.id(), town, Role.CONSULTANT, CAFE);
    assertThatThrownBy(() -> look(elsewhere, Action.OPEN_DOSSIER, noor))
        .isInstanceOf(Refused.class);
    clock.pass(Duration.ofMinutes(1));
    assertThat(affected(officer, null, CAFE)).isEmpty();
    guided();
    look(elsewhere, Action.OPEN_DOSSIER, bram);
    look(sanne, Action.OPEN_DOSSIER, noor);
    assertThat(affected(officer, null, CAFE)).extracting(Affected::dossier).containsExactly(bram);
    assertThat(affected(officer, UUID.randomUUID(), CAFE)).isEmpty();
  }

  @Test
  void thePeopleWhoWereShownStandInTheLogThemselves() {
    guided();
    look(sanne, Action.SEE_CASELOAD, noor, bram);
    affected(officer, sanne.id(), null);
    assertThat(
            transactions
                .database()
                .first(
                    "SELECT dossiers FROM audit_entry WHERE action = 'log.breach'",
                    row -> row.uuids("dossiers")))
        .hasValueSatisfying(all -> assertThat(all).containsExactlyInAnyOrder(noor, bram));
  }

  @Test
  void nobodyElseLooksAndNoOtherTownIsSeen() {
    guided();
    look(sanne, Action.OPEN_DOSSIER, noor);
    assertThatThrownBy(() -> affected(sanne, sanne.id(), null)).isInstanceOf(Refused.class);
    final Staff unsure =
        new Staff(officer.id(), town, "", Set.of(Role.PRIVACY_OFFICER), false, officer.origin());
    assertThatThrownBy(() -> affected(unsure, sanne.id(), null)).isInstanceOf(Refused.class);
    final Staff theirs =
        staff(UUID.randomUUID(), UUID.randomUUID(), Role.PRIVACY_OFFICER, "192.0.2.9");
    assertThat(affected(theirs, sanne.id(), null)).isEmpty();
  }

  @Test
  void aPeriodAndSomebodyAreNeeded() {
    look(officer, Action.SEARCH_LOG);
    for (final Suspicion wrong :
        List.of(
            new Suspicion(sanne.id(), null, null, clock.instant()),
            new Suspicion(sanne.id(), null, clock.instant(), began),
            new Suspicion(sanne.id(), null, began.minus(Duration.ofDays(92)), clock.instant()))) {
      assertThatThrownBy(() -> transactions.call(() -> breaches.affected(officer, wrong)))
          .hasMessage("period");
    }
    assertThatThrownBy(() -> affected(officer, null, " ")).hasMessage("breach-whose");
    assertThatThrownBy(() -> affected(officer, null, "a".repeat(65))).hasMessage("breach-whose");
  }
}
