package nl.nabij.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.nabij.database.TestDatabase;
import nl.nabij.database.TestTransactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each act, for everyone, before everything: what the door decides is what the page says. */
class EveryDecisionTest {

  private static final Origin ORIGIN = new Origin("10.0.0.7", "");
  private static final TestTransactions TRANSACTIONS = new TestTransactions(TestDatabase.lasting());
  private static final List<Scene> SCENES = Scenes.of(TRANSACTIONS.database());

  private final Doorkeeper door =
      new Doorkeeper(new Ties(TRANSACTIONS.database()), new Restrictions(TRANSACTIONS.database()));
  private final List<String> wrong = new ArrayList<>();
  private Expected page;
  private static final List<String> OWNED = List.of("owner");

  private int decisions;
  private int granted;

  @BeforeEach
  void readThePage() throws IOException {
    final WrittenRules rules = new WrittenRules();
    assertThat(rules.size()).isEqualTo(Action.values().length);
    page = new Expected(rules);
  }

  @Test
  void ofStaffWithEachSetOfRoles() {
    for (final Set<Role> roles : sets()) {
      for (final boolean twoFactor : new boolean[] {false, true}) {
        compare(
            SCENES.stream(),
            scene -> new Staff(scene.who(), Scenes.HOME, "", roles, twoFactor, ORIGIN),
            (act, scene) -> page.ofStaff(act.code(), roles, twoFactor, scene));
      }
    }
    done(140_000, 25_000);
  }

  @Test
  void ofAYouth() {
    compare(
        Stream.concat(Scenes.ofSelf(), SCENES.stream()),
        scene -> new Youth(scene.who(), Scenes.HOME, UUID.randomUUID(), ORIGIN),
        (act, scene) -> page.ofYouth(act.code(), scene));
    done(5_000, 150);
  }

  @Test
  void ofACompanion() {
    for (final boolean writes : new boolean[] {false, true}) {
      final UUID other = UUID.randomUUID();
      compare(
          SCENES.stream(),
          scene -> new Companion(scene.who(), Scenes.HOME, scene.subject().id(), writes, ORIGIN),
          (act, scene) -> page.ofCompanion(act.code(), scene.subject().id(), writes, scene));
      compare(
          SCENES.stream(),
          scene -> new Companion(scene.who(), Scenes.HOME, other, writes, ORIGIN),
          (act, scene) -> page.ofCompanion(act.code(), other, writes, scene));
    }
    done(20_000, 40);
  }

  @Test
  void ofAGuest() {
    final UUID room = UUID.randomUUID();
    final UUID youth = UUID.randomUUID();
    final Guest guest = new Guest(room, Scenes.HOME, youth, ORIGIN);
    final UUID other = UUID.randomUUID();
    final List<Scene> rooms =
        List.of(
            at("own", Subject.of("room", room, Scenes.HOME, youth), true),
            at("other room", Subject.of("room", other, Scenes.HOME, youth), true),
            at("other youth", Subject.of("room", room, Scenes.HOME, other), true),
            at("two", new Subject("room", room, Scenes.HOME, List.of(youth, other)), true),
            at("dossier", Subject.dossier(Scenes.HOME, youth), true),
            at("organisation", Subject.organisation(Scenes.HOME), true),
            at("elsewhere", Subject.of("room", room, Scenes.ELSEWHERE, youth), false));
    compare(
        Stream.concat(rooms.stream(), SCENES.stream()),
        scene -> guest,
        (act, scene) -> page.ofGuest(act.code(), "own".equals(scene.name())));
    done(5_000, 2);
  }

  @Test
  void ofTheHouse() {
    compare(
        SCENES.stream(),
        scene -> new House("outbox", Scenes.HOME),
        (act, scene) -> scene.home() ? Set.of("house as outbox") : Set.of());
    done(5_000, 4_000);
  }

  @Test
  void ofADossierThatIsRestricted() {
    final UUID youth = UUID.randomUUID();
    final UUID owner = UUID.randomUUID();
    TRANSACTIONS.run(
        () -> {
          new Ties(TRANSACTIONS.database())
              .grant(Scenes.HOME, youth, owner, Basis.OWNER, Scenes.NOW);
          new Restrictions(TRANSACTIONS.database()).restrict(Scenes.HOME, youth, Scenes.NOW);
        });
    final List<Scene> restricted =
        List.of(
            new Scene("restricted", owner, Subject.dossier(Scenes.HOME, youth), true, OWNED),
            new Scene(
                "a list with it",
                owner,
                Subject.list("list", Scenes.HOME, List.of(youth)),
                true,
                OWNED));
    for (final Set<Role> roles : sets()) {
      compare(
          restricted.stream(),
          scene -> new Staff(owner, Scenes.HOME, "", roles, true, ORIGIN),
          (act, scene) ->
              page.goesOn(act.code()) ? page.ofStaff(act.code(), roles, true, scene) : Set.of());
    }
    done(3_000, 900);
  }

  private static Scene at(final String name, final Subject subject, final boolean home) {
    return new Scene(name, subject.id(), subject, home, List.of());
  }

  private void compare(
      final Stream<Scene> scenes,
      final Function<Scene, Actor> who,
      final BiFunction<Action, Scene, Set<String>> expected) {
    TRANSACTIONS.run(() -> scenes.forEach(scene -> compare(scene, who.apply(scene), expected)));
  }

  private void compare(
      final Scene scene, final Actor actor, final BiFunction<Action, Scene, Set<String>> expected) {
    for (final Action action : Action.values()) {
      final Decision decision = door.decide(actor, action, scene.subject(), Scenes.NOW);
      final Set<String> grounds = expected.apply(action, scene);
      decisions++;
      granted += decision.isRefusal() ? 0 : 1;
      final boolean fits =
          decision.isRefusal()
              ? grounds.isEmpty()
                  && scene.home() != Doorkeeper.OTHER_ORGANISATION.equals(decision.reason())
              : grounds.contains(said(decision));
      if (!fits) {
        wrong.add(action.code() + ", " + scene.name() + ": " + actor + " " + decision + grounds);
      }
    }
  }

  private static String said(final Decision decision) {
    final String ground = decision.basis().code();
    return decision.role() == null ? ground : ground + " as " + decision.role();
  }

  /** That so many were looked at, and that enough of them were granted to tell the two apart. */
  private void done(final int atLeast, final int grantedAtLeast) {
    assertThat(wrong.stream().limit(20)).as(wrong.size() + " of " + decisions).isEmpty();
    assertThat(decisions).isGreaterThan(atLeast);
    assertThat(granted).isGreaterThanOrEqualTo(grantedAtLeast);
  }

  private static List<Set<Role>> sets() {
    return IntStream.range(0, 1 << Role.values().length)
        .mapToObj(
            bits -> {
              final Set<Role> roles = EnumSet.noneOf(Role.class);
              for (final Role role : Role.values()) {
                if ((bits >> role.ordinal() & 1) == 1) {
                  roles.add(role);
                }
              }
              return roles;
            })
        .toList();
  }
}
