package nl.nabij.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.nabij.database.Database;
import nl.nabij.database.TestDatabase;
import nl.nabij.database.TestTransactions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reading along goes by indexes: what it costs is what it reads, however long the log is. */
class ReaderPlanTest {

  private static final TestTransactions TRANSACTIONS = new TestTransactions(TestDatabase.lasting());
  private static final Database DATABASE = TRANSACTIONS.database();
  private static final UUID HOME = UUID.fromString("00000000-0000-4000-8000-000000000001");
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final List<String> ACTIONS = List.of("act.1", "act.2");
  private static final Pattern ROWS = Pattern.compile("actual rows=(\\d+)");

  /** A day of this log has 720 entries of this organisation; the whole has 60,000. */
  private static final long A_DAY = 1_500;

  @BeforeAll
  static void aLogWithHistory() {
    DATABASE.change(
        """
        INSERT INTO audit_entry
        SELECT gen_random_uuid(),
          ('00000000-0000-4000-8000-00000000000' || 1 + n % 2)::uuid,
          timestamptz '2026-11-23T12:00:00Z' - n * interval '1 minute',
          'staff',
          ('00000000-0000-4000-8000-000000000' || 100 + n % 40)::uuid,
          'consultant', 'act.' || n % 34, 'dossier', NULL,
          ARRAY[('00000000-0000-4000-8000-00000000' || 1000 + n % 1355)::uuid],
          CASE WHEN n % 400 = 0 THEN 'refused' ELSE 'ok' END,
          NULL, 'begeleiding', 'owner', '10.0.0.1', '{}'
        FROM generate_series(1, 120000) AS n
        """);
    DATABASE.change(
        """
        INSERT INTO audit_subject
        SELECT organisation, unnest(dossiers), at, id, false FROM audit_entry
        """);
    DATABASE.change(
        """
        INSERT INTO audit_leaf
        SELECT organisation, row_number() OVER (PARTITION BY organisation ORDER BY at) - 1, id
        FROM audit_entry
        """);
    DATABASE.change("ANALYZE audit_entry, audit_subject, audit_leaf");
  }

  @Test
  void aStepReadsItsNumbers() {
    readsLittle(ReaderTable.BETWEEN, HOME, 30_000L, 31_000L, ACTIONS);
  }

  @Test
  void theDayOfATeamIsReadByWhoWasThere() {
    final List<UUID> team = ids(100, 30);
    readsLittle(ReaderTable.BY, team, HOME, NOON.minusSeconds(86_400), NOON, ACTIONS, 5_000);
  }

  @Test
  void theDayOfDossiersIsReadByThem() {
    final List<UUID> dossiers =
        IntStream.range(1_000, 1_200)
            .mapToObj(n -> UUID.fromString("00000000-0000-4000-8000-00000000" + n))
            .toList();
    readsLittle(ReaderTable.WITH, dossiers, NOON.minusSeconds(86_400), NOON, ACTIONS, 5_000);
  }

  private static List<UUID> ids(final int from, final int many) {
    return IntStream.range(from, from + many)
        .mapToObj(n -> UUID.fromString("00000000-0000-4000-8000-000000000" + n))
        .toList();
  }

  private static void readsLittle(final String sql, final Object... values) {
    final String plan =
        String.join(
            "\n",
            DATABASE.list(
                "EXPLAIN (ANALYZE, TIMING OFF, SUMMARY OFF) " + sql,
                row -> row.text("QUERY PLAN"),
                values));
    assertThat(plan).as(Arrays.toString(values)).doesNotContain("Seq Scan");
    assertThat(ROWS.matcher(plan).results().map(rows -> Long.valueOf(rows.group(1))))
        .as(plan)
        .isNotEmpty()
        .allMatch(rows -> rows <= A_DAY);
  }
}
