package nl.nabij.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.nabij.database.Database;
import nl.nabij.database.TestDatabase;
import org.junit.jupiter.api.Test;

class DoorkeeperTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final Origin ORIGIN = new Origin("10.0.0.7", "");
  private static final UUID HOME = UUID.randomUUID();
  private static final UUID ELSEWHERE = UUID.randomUUID();
  private static final UUID YOUTH = UUID.randomUUID();
  private static final UUID ROOM = UUID.randomUUID();
  private static final UUID CONSULTANT = UUID.randomUUID();
  private static final Doorkeeper DOORKEEPER = doorkeeper();

  private static Doorkeeper doorkeeper() {
    final Database database = new Database(TestDatabase.lasting());
    final Ties ties = new Ties(database);
    ties.grant(HOME, YOUTH, CONSULTANT, Basis.OWNER, NOW);
    return new Doorkeeper(ties, new Restrictions(database));
  }

  @Property(tries = 300)
  void nobodyEverActsInAnotherOrganisation(
      @ForAll final Action action, @ForAll final Set<Role> roles, @ForAll final boolean twoFactor) {
    for (final Actor actor :
        List.of(
            new Staff(CONSULTANT, HOME, "", roles, twoFactor, ORIGIN),
            new Youth(YOUTH, HOME, UUID.randomUUID(), ORIGIN),
            new Guest(ROOM, HOME, YOUTH, ORIGIN),
            new House("outbox", HOME))) {
      final Decision decision =
          DOORKEEPER.decide(actor, action, Subject.of("any", ROOM, ELSEWHERE, YOUTH), NOW);
      assertThat(decision.reason()).isEqualTo("other-organisation");
    }
  }

  @Property(tries = 300)
  void whoHasNoRoleMayDoNothing(@ForAll final Action action, @ForAll final boolean twoFactor) {
    final Staff nobody = new Staff(CONSULTANT, HOME, "", Set.of(), twoFactor, ORIGIN);
    assertThat(decide(nobody, action).reason()).isEqualTo("role");
  }

  @Property(tries = 500)
  void anotherRoleNeverTakesAnythingAway(
      @ForAll final Action action, @ForAll final Set<Role> roles, @ForAll final Role more) {
    final Staff before = new Staff(CONSULTANT, HOME, "", roles, true, ORIGIN);
    Assume.that(!decide(before, action).isRefusal());
    final Set<Role> both = new HashSet<>(roles);
    both.add(more);
    final Staff after = new Staff(CONSULTANT, HOME, "", both, true, ORIGIN);
    assertThat(decide(after, action).isRefusal()).isFalse();
  }

  @Property(tries = 300)
  void aYouthDoesNothingWithAnother(@ForAll final Action action) {
    final Youth other = new Youth(UUID.randomUUID(), HOME, UUID.randomUUID(), ORIGIN);
    assertThat(decide(other, action).isRefusal()).isTrue();
    final Subject both = Subject.list("list", HOME, List.of(other.id(), YOUTH));
    assertThat(DOORKEEPER.decide(other, action, both, NOW).isRefusal()).isTrue();
    final Subject nobody = Subject.organisation(HOME);
    assertThat(DOORKEEPER.decide(other, action, nobody, NOW).isRefusal()).isTrue();
  }

  @Property(tries = 500)
  void whoBrokeTheGlassMayForAnHourWhatTheTableSays(
      @ForAll final Action action, @ForAll final Role role) {
    final UUID stranger = UUID.randomUUID();
    final UUID dossier = UUID.randomUUID();
    final Instant end = NOW.plusSeconds(3600);
    DOORKEEPER.ties().join(HOME, dossier, stranger, Basis.BREAK_GLASS, NOW, end);
    final Staff staff = new Staff(stranger, HOME, "", Set.of(role), true, ORIGIN);
    final Subject subject = Subject.dossier(HOME, dossier);
    final boolean by = DOORKEEPER.decide(staff, action, subject, NOW).basis() == Basis.BREAK_GLASS;
    assertThat(by)
        .isEqualTo(Rules.byGlass(action) && (role == Role.CONSULTANT || role == Role.COORDINATOR));
    final Decision after = DOORKEEPER.decide(staff, action, subject, end);
    assertThat(after.basis()).isNotEqualTo(Basis.BREAK_GLASS);
    if (by) {
      assertThat(after.isRefusal()).isTrue();
    }
    assertThat(DOORKEEPER.ties().of(stranger, HOME, NOW, 10)).isEmpty();
  }

  @Test
  void aStrongerTieCountsBeforeABrokenGlass() {
    final UUID dossier = UUID.randomUUID();
    DOORKEEPER.ties().join(HOME, dossier, CONSULTANT, Basis.BREAK_GLASS, NOW, NOW.plusSeconds(60));
    DOORKEEPER.ties().grant(HOME, dossier, CONSULTANT, Basis.MEMBER, NOW);
    final Staff staff = new Staff(CONSULTANT, HOME, "", Set.of(Role.CONSULTANT), false, ORIGIN);
    assertThat(DOORKEEPER.decide(staff, Action.INVITE, Subject.dossier(HOME, dossier), NOW).basis())
        .isEqualTo(Basis.MEMBER);
  }

  @Test
  void theOfficerWithoutSecondFactorIsToldWhatIsMissing() {
    final Staff officer =
        new Staff(UUID.randomUUID(), HOME, "", Set.of(Role.PRIVACY_OFFICER), false, ORIGIN);
    assertThat(decide(officer, Action.SEARCH_LOG).reason()).isEqualTo("second-factor");
    final Staff sure =
        new Staff(UUID.randomUUID(), HOME, "", Set.of(Role.PRIVACY_OFFICER), true, ORIGIN);
    assertThat(decide(sure, Action.SEARCH_LOG).basis()).isEqualTo(Basis.ROLE);
    assertThat(decide(sure, Action.OPEN_DOSSIER).reason()).isEqualTo("role");
  }

  @Test
  void aGuestEntersTheirOwnRoomOnly() {
    final Guest guest = new Guest(ROOM, HOME, YOUTH, ORIGIN);
    assertThat(
            DOORKEEPER
                .decide(guest, Action.ENTER_CALL, Subject.of("room", ROOM, HOME, YOUTH), NOW)
                .basis())
        .isEqualTo(Basis.LINK);
    assertThat(
            DOORKEEPER
                .decide(
                    guest,
                    Action.ENTER_CALL,
                    Subject.of("room", UUID.randomUUID(), HOME, YOUTH),
                    NOW)
                .reason())
        .isEqualTo("other-room");
    assertThat(decide(guest, Action.OPEN_THREAD).reason()).isEqualTo("role");
  }

  @Test
  void anEmptyListShowsNobodyAndMayBeSeenButNobodysThingMayNot() {
    final Staff fresh =
        new Staff(UUID.randomUUID(), HOME, "", Set.of(Role.CONSULTANT), false, ORIGIN);
    assertThat(
            DOORKEEPER
                .decide(fresh, Action.SEE_CASELOAD, Subject.list("caseload", HOME, List.of()), NOW)
                .basis())
        .isEqualTo(Basis.ROLE);
    assertThat(
            DOORKEEPER
                .decide(
                    fresh,
                    Action.OPEN_LETTER,
                    new Subject("letter", UUID.randomUUID(), HOME, List.of()),
                    NOW)
                .reason())
        .isEqualTo("no-tie");
  }

  @Test
  void theHouseActsInsideItsOrganisation() {
    assertThat(decide(new House("outbox", HOME), Action.WRITE_LETTER))
        .isEqualTo(new Decision(Basis.HOUSE, "outbox", null));
  }

  private static Decision decide(final Actor actor, final Action action) {
    return DOORKEEPER.decide(actor, action, Subject.dossier(HOME, YOUTH), NOW);
  }
}
