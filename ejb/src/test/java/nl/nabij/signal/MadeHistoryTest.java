package nl.nabij.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.nabij.access.TestAccess;
import nl.nabij.calendar.TestClock;
import nl.nabij.database.Database;
import nl.nabij.database.TestTransactions;
import nl.nabij.vault.TestVault;
import org.junit.jupiter.api.Test;

/**
 * How well the rules do on a year of thirty consultants that is made up, with people in it of whom
 * is known what they did: how many are found, and how many signals are about something innocent.
 */
class MadeHistoryTest {

  private static final long SEED = 20_261_201;

  /** Of each kind: how many culprits there were, how many were found, and signals about others. */
  private static final String[] EXPECTED = {
    "after-closed 3 3 13",
    "break-glass 3 3 17",
    "day-off 3 2 11",
    "exports 3 2 2",
    "many-dossiers 4 3 1",
    "many-eyes 3 2 0",
    "night 4 3 13",
    "outside-caseload 25 25 10",
    "own-name 4 3 1",
    "refusals 3 2 3",
    "searches 3 3 7",
  };

  private record Seen(String kind, UUID actor, UUID dossier, LocalDate day) {}

  private static final class Score {
    private int culprits;
    private int found;
    private int shown;
    private int innocent;
  }

  private final TestTransactions transactions = TestTransactions.fresh();
  private final Database database = transactions.database();
  private final TestClock clock = new TestClock("2026-12-01T09:00:00Z");
  private final TestRound round =
      new TestRound(
          transactions,
          TestAccess.in(transactions, TestVault.in(transactions, clock), clock),
          clock);

  @Test
  void findsMostCulpritsAndBothersTheOfficerSometimes() {
    final History year = new History(SEED);
    final List<Culprits.Deed> deeds = new Culprits(year).deeds();
    final int entries = year.log.size();
    keep(year);
    year.log.write(database);
    round.ended(year.ended);
    round.fromTheBeginning(History.TOWN);
    final long began = System.nanoTime();
    final int steps = round.go();
    final long took = (System.nanoTime() - began) / 1_000_000;
    final List<Seen> seen = seen();
    final Map<String, Score> scores = score(deeds, seen);
    print(entries, steps, took, scores);
    final List<String> lines = new ArrayList<>();
    scores.forEach(
        (kind, one) -> lines.add(kind + " " + one.culprits + " " + one.found + " " + one.innocent));
    assertThat(lines).containsExactly(EXPECTED);
    database.change("UPDATE signal_reading SET number = 0");
    round.go();
    assertThat(seen()).as("read once more").containsExactlyInAnyOrderElementsOf(seen);
    oneMore(year);
  }

  /** What a round costs on an ordinary moment: a look by each of the team since the last one. */
  private void oneMore(final History year) {
    final LocalDate day = LocalDate.of(2026, 11, 30);
    for (final History.Colleague one : year.team) {
      year.open(one, year.pick(one, day), History.at(day, LocalTime.of(15, 0)));
    }
    year.log.write(database);
    final long began = System.nanoTime();
    round.go();
    System.out.printf("a look by each of 30: %d ms%n", (System.nanoTime() - began) / 1_000_000);
  }

  private void keep(final History year) {
    database.changeAll(
        """
        INSERT INTO access_grant (staff, dossier, organisation, basis, since, until)
        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
        """,
        year.grants.stream()
            .map(
                one ->
                    new Object[] {
                      one.staff(),
                      one.dossier(),
                      History.TOWN,
                      one.basis(),
                      one.since(),
                      one.until()
                    })
            .toList());
    year.namesakes.forEach(
        one ->
            round.table().keepNamesake(History.TOWN, one.staff(), one.dossier(), clock.instant()));
  }

  private List<Seen> seen() {
    return database.list(
        "SELECT kind, actor, dossier, day FROM signal ORDER BY day, kind, actor",
        row -> new Seen(row.text("kind"), row.uuid("actor"), row.uuid("dossier"), row.date("day")));
  }

  private static Map<String, Score> score(
      final List<Culprits.Deed> deeds, final List<Seen> signals) {
    final Map<String, Score> scores = new TreeMap<>();
    final Set<Seen> right = new HashSet<>();
    for (final Culprits.Deed deed : deeds) {
      final Score score = scores.computeIfAbsent(deed.kind(), kind -> new Score());
      score.culprits++;
      final List<Seen> about = signals.stream().filter(one -> tells(one, deed)).toList();
      right.addAll(about);
      if (about.stream().anyMatch(one -> one.kind().equals(deed.kind()))) {
        score.found++;
      }
    }
    for (final Seen one : signals) {
      final Score score = scores.computeIfAbsent(one.kind(), kind -> new Score());
      score.shown++;
      if (!right.contains(one)) {
        score.innocent++;
      }
    }
    return scores;
  }

  /** Whether a signal points at a deed: that person, or that dossier, in those days. */
  private static boolean tells(final Seen signal, final Culprits.Deed deed) {
    final boolean them =
        deed.actor() == null
            ? deed.dossier().equals(signal.dossier())
            : deed.actor().equals(signal.actor());
    return them && !signal.day().isBefore(deed.from()) && !signal.day().isAfter(deed.until());
  }

  private static void print(
      final int entries, final int steps, final long took, final Map<String, Score> scores) {
    final StringBuilder table = new StringBuilder(1_024);
    table.append(
        String.format(Locale.ROOT, "%n%d entries in %d steps, %d ms%n", entries, steps, took));
    table.append(
        String.format(
            Locale.ROOT, "%-18s %8s %8s %8s %8s%n", "kind", "culprits", "found", "false", "shown"));
    scores.forEach(
        (kind, one) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%-18s %8d %8d %8d %8d%n",
                    kind,
                    one.culprits,
                    one.found,
                    one.innocent,
                    one.shown)));
    System.out.println(table);
  }
}
