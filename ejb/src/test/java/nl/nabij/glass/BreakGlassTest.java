package nl.nabij.glass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.nabij.access.Access;
import nl.nabij.access.Action;
import nl.nabij.access.Basis;
import nl.nabij.access.Origin;
import nl.nabij.access.Refused;
import nl.nabij.access.Rejected;
import nl.nabij.access.Role;
import nl.nabij.access.Staff;
import nl.nabij.access.Subject;
import nl.nabij.access.TestAccess;
import nl.nabij.calendar.TestClock;
import nl.nabij.database.TestTransactions;
import nl.nabij.guidance.CaseCard;
import nl.nabij.guidance.Cases;
import nl.nabij.guidance.Outcome;
import nl.nabij.guidance.Phase;
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

class BreakGlassTest {

  private static final Origin DESK = new Origin("192.0.2.7", "");
  private static final String WHY = "Moeder belt: Noor is al een dag weg.";

  private final TestTransactions transactions = TestTransactions.fresh();
  private final TestClock clock = new TestClock("2026-11-23T09:00:00Z");
  private final Vault vault = TestVault.in(transactions, clock);
  private final TestLive live = new TestLive(transactions);
  private final Directory directory = TestDirectory.in(transactions, vault, clock, live.topic());
  private final Access access = TestAccess.in(transactions, vault, clock);
  private final Map<UUID, CaseCard> cards = new HashMap<>();
  private final Cases cases =
      new Cases() {
        @Override
        public List<CaseCard> newest(final List<UUID> youths) {
          return youths.stream().map(cards::get).filter(Objects::nonNull).toList();
        }
      };
  private final BreakGlass glass =
      new BreakGlass(
          new GlassTable(transactions.database()),
          cases,
          directory,
          access,
          vault,
          live.topic(),
          clock);
  private final Organisation meerdam = town("meerdam");
  private final Organisation vliethoven = town("vliethoven");
  private final Staff sanne = staff("sanne", "meerdam", Role.CONSULTANT);
  private final Staff yusuf = staff("yusuf", "meerdam", Role.CONSULTANT);
  private final Staff carla = staff("carla", "meerdam", Role.COORDINATOR);
  private final Staff officer = staff("jeroen", "meerdam", Role.PRIVACY_OFFICER);
  private final UUID noor = youth();

  private Organisation town(final String slug) {
    return transactions.call(() -> TestDirectory.organisation(directory, slug));
  }

  private Staff staff(final String login, final String slug, final Role role) {
    return transactions.call(
        () -> directory.recognise(new StaffLogin(login, slug, login, Set.of(role), true), DESK));
  }

  private UUID youth() {
    return transactions.call(
        () -> {
          final UUID youth = TestDirectory.youth(directory, meerdam);
          access.grant(meerdam.id(), youth, sanne.id(), Basis.OWNER, clock.instant());
          cards.put(youth, card(youth, null));
          return youth;
        });
  }

  private CaseCard card(final UUID youth, final LocalDate closedOn) {
    return new CaseCard(
        UUID.randomUUID(),
        youth,
        meerdam.id(),
        sanne.id(),
        closedOn == null ? Phase.COURSE : Phase.AFTERCARE,
        LocalDate.parse("2026-01-05"),
        closedOn,
        closedOn == null ? null : Outcome.WORK,
        closedOn);
  }

  private Broken open(final Staff staff, final UUID youth) {
    return transactions.call(() -> glass.open(staff, youth, WHY));
  }

  private Basis enter(final Staff staff, final Action action) {
    return transactions.call(
        () -> access.enter(staff, action, Subject.dossier(meerdam.id(), noor)));
  }

  @Test
  void forAnHourItOpensTheDossierAndNotASecondLonger() {
    assertThatThrownBy(() -> enter(yusuf, Action.OPEN_DOSSIER)).isInstanceOf(Refused.class);
    final Broken broken = open(yusuf, noor);
    assertThat(broken.until()).isEqualTo(clock.instant().plus(Duration.ofHours(1)));
    assertThat(enter(yusuf, Action.OPEN_DOSSIER)).isEqualTo(Basis.BREAK_GLASS);
    assertThat(enter(yusuf, Action.WRITE_MESSAGE)).isEqualTo(Basis.BREAK_GLASS);
    assertThat(transactions.call(() -> glass.until(yusuf, noor))).contains(broken.until());
    clock.pass(Duration.ofMinutes(60).minusSeconds(1));
    assertThat(enter(yusuf, Action.OPEN_DOSSIER)).isEqualTo(Basis.BREAK_GLASS);
    clock.pass(Duration.ofSeconds(1));
    assertThatThrownBy(() -> enter(yusuf, Action.OPEN_DOSSIER)).isInstanceOf(Refused.class);
    assertThat(transactions.call(() -> glass.until(yusuf, noor))).isEmpty();
  }

  @Test
  void aCoordinatorGetsInAsWellAndHandsNothingOver() {
    open(carla, noor);
    assertThat(enter(carla, Action.OPEN_THREAD)).isEqualTo(Basis.BREAK_GLASS);
    for (final Action action :
        List.of(Action.CLOSE_CASE, Action.INVITE, Action.END_DEVICE, Action.ASK_COMPANION)) {
      assertThatThrownBy(() -> enter(carla, action)).isInstanceOf(Refused.class);
    }
    open(yusuf, noor);
    assertThatThrownBy(() -> enter(yusuf, Action.ASSIGN_CASE))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("no-tie");
  }

  @Test
  void whoGuidesTheOfficerAndTheLogHearOfIt() {
    open(yusuf, noor);
    assertThat(transactions.call(() -> glass.recent(officer)))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.name()).isEqualTo("Noor van Dam");
              assertThat(one.staffName()).isEqualTo("yusuf");
              assertThat(one.reason()).isEqualTo(WHY);
            });
    assertThat(transactions.call(() -> glass.lately(officer))).isEqualTo(1);
    assertThat(transactions.call(() -> glass.among(List.of(noor))))
        .singleElement()
        .satisfies(one -> assertThat(one.reason()).isNull());
    assertThat(transactions.call(() -> glass.ofDossier(noor)))
        .singleElement()
        .satisfies(one -> assertThat(one.reason()).isEqualTo(WHY));
    assertThat(live.heard()).contains(new GlassBroken(noor, meerdam.id()));
    enter(yusuf, Action.OPEN_DOSSIER);
    assertThat(
            transactions
                .database()
                .list(
                    "SELECT basis FROM audit_entry WHERE actor = ? AND action = 'dossier.open'",
                    row -> row.text("basis"),
                    yusuf.id()))
        .containsExactly("break-glass");
  }

  @Test
  void theReasonIsSealed() {
    open(yusuf, noor);
    assertThat(
            transactions
                .database()
                .list(
                    "SELECT sealed_reason FROM break_glass",
                    row -> new String(row.bytes("sealed_reason"), StandardCharsets.ISO_8859_1)))
        .singleElement()
        .satisfies(kept -> assertThat(kept).doesNotContain("Moeder"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "         kort          ", "123456789"})
  void withoutAReasonItStaysShut(final String reason) {
    refuses("glass-reason", () -> glass.open(yusuf, noor, reason));
    refuses("glass-reason", () -> glass.open(yusuf, noor, null));
    refuses("glass-reason", () -> glass.open(yusuf, noor, "x".repeat(501)));
    assertThatThrownBy(() -> enter(yusuf, Action.OPEN_DOSSIER)).isInstanceOf(Refused.class);
  }

  @Test
  void againWithinTheHourIsTheSame() {
    final Broken first = open(yusuf, noor);
    clock.pass(Duration.ofMinutes(30));
    assertThat(open(yusuf, noor)).isEqualTo(first);
    clock.pass(Duration.ofMinutes(31));
    assertThat(open(yusuf, noor).id()).isNotEqualTo(first.id());
  }

  @Test
  void whoMayEnterAnywayIsToldSo() {
    refuses("glass-tied", () -> glass.open(sanne, noor, WHY));
  }

  @Test
  void strangersToTheHouseAndOtherRolesAreRefused() {
    assertThatThrownBy(() -> open(staff("piet", "vliethoven", Role.CONSULTANT), noor))
        .hasMessageContaining("other-organisation");
    assertThatThrownBy(() -> open(officer, noor)).hasMessageContaining("role");
    assertThatThrownBy(() -> open(staff("bea", "meerdam", Role.ADMINISTRATOR), noor))
        .hasMessageContaining("role");
    assertThatThrownBy(() -> transactions.call(() -> glass.recent(yusuf)))
        .isInstanceOf(Refused.class);
    assertThat(vliethoven.id()).isNotEqualTo(meerdam.id());
  }

  @Test
  void aClosedCaseIsForACoordinatorOnly() {
    cards.put(noor, card(noor, LocalDate.parse("2026-11-01")));
    assertThatThrownBy(() -> open(yusuf, noor)).hasMessageContaining("glass-closed");
    assertThatThrownBy(() -> enter(yusuf, Action.OPEN_DOSSIER)).isInstanceOf(Refused.class);
    open(carla, noor);
    assertThat(enter(carla, Action.OPEN_DOSSIER)).isEqualTo(Basis.BREAK_GLASS);
  }

  @Test
  void nobodyBreaksMoreThanFiveInAnHour() {
    for (int i = 0; i < BreakGlass.AN_HOUR_AT_MOST; i++) {
      open(yusuf, youth());
      clock.pass(Duration.ofMinutes(1));
    }
    refuses("glass-too-many", () -> glass.open(yusuf, noor, WHY));
    open(carla, noor);
    clock.pass(Duration.ofMinutes(56));
    open(yusuf, noor);
  }

  private void refuses(final String code, final Runnable act) {
    assertThatThrownBy(() -> transactions.run(act))
        .isInstanceOfSatisfying(
            Rejected.class, rejected -> assertThat(rejected.code()).isEqualTo(code));
  }
}
