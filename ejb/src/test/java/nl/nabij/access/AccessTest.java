package nl.nabij.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nabij.audit.Ground;
import nl.nabij.audit.LogQuery;
import nl.nabij.audit.Logged;
import nl.nabij.audit.TestAuditLog;
import nl.nabij.database.TestTransactions;
import org.junit.jupiter.api.Test;

class AccessTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00.123456Z");
  private static final Origin ORIGIN = new Origin("10.0.0.7", "");

  private final TestTransactions transactions = TestTransactions.fresh();
  private final TestAuditLog log = TestAuditLog.in(transactions);
  private final Access access =
      new Access(transactions.database(), log, Clock.fixed(NOW, ZoneOffset.UTC));
  private final UUID organisation = UUID.randomUUID();
  private final UUID youth = UUID.randomUUID();
  private final Staff consultant = staff(Role.CONSULTANT);

  @Test
  void theOwnerEntersAndItIsInTheLog() {
    tie(Basis.OWNER, NOW.minusSeconds(1));
    assertThat(enter(consultant, Action.OPEN_DOSSIER)).isEqualTo(Basis.OWNER);

    final Logged entry = onlyEntry();
    assertThat(entry.at()).isEqualTo(NOW);
    assertThat(entry.actor()).isEqualTo(consultant.id());
    assertThat(entry.actorKind()).isEqualTo("staff");
    assertThat(entry.actorRole()).isEqualTo("consultant");
    assertThat(entry.action()).isEqualTo("dossier.open");
    assertThat(entry.dossiers()).containsExactly(youth);
    assertThat(entry.outcome()).isEqualTo("ok");
    assertThat(entry.basis()).isEqualTo("owner");
    assertThat(entry.purpose()).isEqualTo("begeleiding");
    assertThat(entry.origin()).isEqualTo("10.0.0.7");
  }

  @Test
  void aRefusalIsInTheLogAlthoughTheActIsUndone() {
    assertThatThrownBy(() -> enter(consultant, Action.OPEN_DOSSIER))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.reason()).isEqualTo("no-tie"));
    final Logged entry = onlyEntry();
    assertThat(entry.outcome()).isEqualTo("refused");
    assertThat(entry.reason()).isEqualTo("no-tie");
    assertThat(entry.basis()).isNull();
  }

  @Test
  void anActThatIsUndoneLeavesNoEntry() {
    tie(Basis.OWNER, NOW);
    assertThatThrownBy(
            () ->
                transactions.run(
                    () -> {
                      access.enter(consultant, Action.OPEN_DOSSIER, dossier());
                      throw new IllegalArgumentException("undone");
                    }))
        .hasMessage("undone");
    assertThat(entries()).isEmpty();
  }

  @Test
  void withoutALogNobodyEnters() {
    tie(Basis.OWNER, NOW);
    transactions.database().change("ALTER TABLE audit_entry RENAME TO away");
    assertThatThrownBy(() -> enter(consultant, Action.OPEN_DOSSIER)).isInstanceOf(Unlogged.class);
    assertThatThrownBy(() -> enter(staff(Role.CONSULTANT), Action.OPEN_DOSSIER))
        .isInstanceOf(Unlogged.class);
  }

  @Test
  void aTieHoldsFromItsBeginToItsEnd() {
    tie(Basis.SUBSTITUTE, NOW.plusSeconds(1));
    assertThat(reasonFor(consultant, Action.OPEN_THREAD)).isEqualTo("no-tie");
    tie(Basis.MEMBER, NOW);
    assertThat(enter(consultant, Action.OPEN_THREAD)).isEqualTo(Basis.MEMBER);
    assertThat(access.dossiersOf(consultant)).containsExactly(youth);
    transactions.run(() -> access.endGrant(youth, consultant.id(), NOW));
    assertThat(reasonFor(consultant, Action.OPEN_THREAD)).isEqualTo("no-tie");
    assertThat(access.dossiersOf(consultant)).isEmpty();
  }

  @Test
  void aListOpensOnlyWhenEveryoneInItIsTied() {
    final UUID stranger = UUID.randomUUID();
    tie(Basis.OWNER, NOW);
    assertThatThrownBy(
            () ->
                transactions.run(
                    () ->
                        access.enter(
                            consultant,
                            Action.SEE_CASELOAD,
                            Subject.list("caseload", organisation, List.of(youth, stranger)))))
        .isInstanceOf(Refused.class);
    assertThat(onlyEntry().dossiers()).containsExactlyInAnyOrder(youth, stranger);

    transactions.run(
        () -> access.grant(organisation, stranger, consultant.id(), Basis.MEMBER, NOW));
    final Basis basis =
        transactions.call(
            () ->
                access.enter(
                    consultant,
                    Action.SEE_CASELOAD,
                    Subject.list("caseload", organisation, List.of(youth, stranger))));
    assertThat(basis).isEqualTo(Basis.MEMBER);
  }

  @Test
  void aTieInOneOrganisationIsNoneInAnother() {
    tie(Basis.OWNER, NOW);
    final UUID elsewhere = UUID.randomUUID();
    final Staff moved =
        new Staff(consultant.id(), elsewhere, "", Set.of(Role.CONSULTANT), false, ORIGIN);
    assertThat(reasonFor(moved, Action.OPEN_DOSSIER)).isEqualTo("other-organisation");
    assertThat(transactions.call(() -> access.dossiersOf(moved))).isEmpty();
  }

  @Test
  void grantingTwiceIsGrantingOnce() {
    tie(Basis.OWNER, NOW.minusSeconds(60));
    tie(Basis.OWNER, NOW.minusSeconds(60));
    tie(Basis.OWNER, NOW);
    transactions.run(() -> access.endGrant(youth, consultant.id(), NOW));
    assertThat(reasonFor(consultant, Action.OPEN_DOSSIER)).isEqualTo("no-tie");
  }

  @Test
  void whatARoomTurnsAwayIsInTheLogToo() {
    final Youth device = new Youth(youth, organisation, UUID.randomUUID(), ORIGIN);
    assertThatThrownBy(
            () ->
                transactions.run(
                    () -> {
                      access.turnAway(device, Action.TIE_DEVICE, dossier(), "code-wrong");
                      throw new IllegalArgumentException("undone");
                    }))
        .hasMessage("undone");
    assertThat(onlyEntry().reason()).isEqualTo("code-wrong");
  }

  private Basis enter(final Actor actor, final Action action) {
    return transactions.call(() -> access.enter(actor, action, dossier()));
  }

  private String reasonFor(final Actor actor, final Action action) {
    try {
      enter(actor, action);
      return "";
    } catch (final Refused refused) {
      return refused.reason();
    }
  }

  private void tie(final Basis basis, final Instant since) {
    transactions.run(() -> access.grant(organisation, youth, consultant.id(), basis, since));
  }

  private Subject dossier() {
    return Subject.dossier(organisation, youth);
  }

  private Staff staff(final Role role) {
    return new Staff(UUID.randomUUID(), organisation, "", Set.of(role), false, ORIGIN);
  }

  private Logged onlyEntry() {
    assertThat(entries()).hasSize(1);
    return entries().get(0);
  }

  private List<Logged> entries() {
    return log.find(
        new LogQuery(
            organisation, null, null, null, null, Ground.ANY, null, null, null, null, false, 100));
  }
}
