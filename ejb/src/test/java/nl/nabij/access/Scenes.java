package nl.nabij.access;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nabij.database.Database;

/** The ties of the scenes, put into the table past the code that keeps them. */
final class Scenes {

  static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  static final UUID HOME = UUID.randomUUID();
  static final UUID ELSEWHERE = UUID.randomUUID();

  private static final Instant BEFORE = NOW.minus(Duration.ofDays(30));
  private static final Instant LATER = NOW.plus(Duration.ofDays(30));
  private static final Duration MOMENT = Duration.ofNanos(1_000);

  private final Database database;
  private final List<Scene> scenes = new ArrayList<>();

  private Scenes(final Database database) {
    this.database = database;
  }

  /** What members of staff, youths and companions may stand before; the ties are real rows. */
  static List<Scene> of(final Database database) {
    final Scenes made = new Scenes(database);
    for (final String basis :
        List.of("owner", "substitute", "member", "break-glass", "group", "consent")) {
      made.one(basis, basis, HOME, BEFORE, null);
      made.one(basis + " with an end to come", basis, HOME, BEFORE, LATER);
      made.one(basis + " from this moment", basis, HOME, NOW, null);
      made.one(basis + " until just after", basis, HOME, BEFORE, NOW.plus(MOMENT));
      made.one(basis + " until this moment", "none", basis, HOME, BEFORE, NOW);
      made.one(basis + " of before", "none", basis, HOME, BEFORE, NOW.minus(MOMENT));
      made.one(basis + " of later", "none", basis, HOME, NOW.plus(MOMENT), null);
      made.one(basis + " in another organisation", "none", basis, ELSEWHERE, BEFORE, null);
      made.abroad(basis);
    }
    made.one("no tie", "none", null, null, null, null);
    made.several();
    made.nobodys();
    return made.scenes;
  }

  private void one(
      final String name,
      final String basis,
      final UUID organisation,
      final Instant since,
      final Instant until) {
    one(name, basis, basis, organisation, since, until);
  }

  private void one(
      final String name,
      final String counts,
      final String basis,
      final UUID organisation,
      final Instant since,
      final Instant until) {
    final UUID who = UUID.randomUUID();
    final UUID dossier = UUID.randomUUID();
    if (basis != null) {
      tie(who, dossier, organisation, basis, since, until);
    }
    add(name, who, Subject.dossier(HOME, dossier), counts);
    add(name + ", of a thing", who, thing(dossier), counts);
  }

  /** Tied in their own organisation and in the other, and still a stranger there. */
  private void abroad(final String basis) {
    final UUID who = UUID.randomUUID();
    final UUID dossier = UUID.randomUUID();
    tie(who, dossier, HOME, basis, BEFORE, null);
    tie(who, dossier, ELSEWHERE, basis, BEFORE.minus(MOMENT), null);
    scenes.add(
        new Scene(
            basis + ", of the other organisation",
            who,
            Subject.dossier(ELSEWHERE, dossier),
            false,
            List.of(basis)));
  }

  private void several() {
    list("owner", "owner");
    list("owner", "substitute");
    list("owner", "member", "substitute");
    list("owner", "group");
    list("group", "group");
    list("owner", "none");
    list("group", "none");
    list("owner", "consent");
    list("owner", "break-glass");
    list("break-glass", "break-glass");
    list("break-glass", "group");
    list("break-glass", "none");
    both("owner", "group");
    both("substitute", "member");
    both("member", "group");
    both("substitute", "consent");
    both("group", "consent");
    both("owner", "break-glass");
    both("break-glass", "group");
  }

  private void list(final String... ties) {
    final UUID who = UUID.randomUUID();
    final List<UUID> dossiers = new ArrayList<>();
    for (final String basis : ties) {
      final UUID dossier = UUID.randomUUID();
      dossiers.add(dossier);
      if (!"none".equals(basis)) {
        tie(who, dossier, HOME, basis, BEFORE, null);
      }
    }
    add("a list: " + Arrays.toString(ties), who, Subject.list("list", HOME, dossiers), ties);
  }

  /** Two ties to one dossier; the first is the stronger. */
  private void both(final String stronger, final String weaker) {
    final UUID who = UUID.randomUUID();
    final UUID dossier = UUID.randomUUID();
    tie(who, dossier, HOME, weaker, BEFORE, null);
    tie(who, dossier, HOME, stronger, BEFORE, null);
    add(stronger + " and " + weaker, who, Subject.dossier(HOME, dossier), stronger);
  }

  private void nobodys() {
    final UUID who = UUID.randomUUID();
    add("a list of nobody", who, Subject.list("list", HOME, List.of()));
    add("the organisation", who, Subject.organisation(HOME));
    add("a thing of nobody", who, new Subject("thing", UUID.randomUUID(), HOME, List.of()));
    scenes.add(
        new Scene(
            "the other organisation", who, Subject.organisation(ELSEWHERE), false, List.of()));
  }

  /** Scenes of a youth before what is their own; those of others are among the ties. */
  static Stream<Scene> ofSelf() {
    final UUID self = UUID.randomUUID();
    final UUID other = UUID.randomUUID();
    return Stream.of(
        new Scene("self", self, Subject.dossier(HOME, self), true, List.of("self")),
        new Scene("of self", self, thing(self), true, List.of("self")),
        new Scene(
            "self twice",
            self,
            Subject.list("list", HOME, List.of(self, self)),
            true,
            List.of("self", "self")),
        new Scene(
            "self and another",
            self,
            Subject.list("list", HOME, List.of(self, other)),
            true,
            List.of("self", "none")),
        new Scene(
            "self elsewhere", self, Subject.dossier(ELSEWHERE, self), false, List.of("self")));
  }

  private static Subject thing(final UUID dossier) {
    return Subject.of("thread", UUID.randomUUID(), HOME, dossier);
  }

  private void add(final String name, final UUID who, final Subject subject, final String... ties) {
    scenes.add(new Scene(name, who, subject, true, List.of(ties)));
  }

  private void tie(
      final UUID who,
      final UUID dossier,
      final UUID organisation,
      final String basis,
      final Instant since,
      final Instant until) {
    database.change(
        "INSERT INTO access_grant (staff, dossier, organisation, basis, since, until)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        who,
        dossier,
        organisation,
        basis,
        since,
        until);
  }
}
