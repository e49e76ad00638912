package nl.nabij.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.nabij.database.Database;
import nl.nabij.database.TestDatabase;
import nl.nabij.database.TestTransactions;
import nl.nabij.database.Wall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A log of two organisations and 60,000 entries is searched by its indexes, whatever is asked,
 * behind the wall as well.
 */
class SearchPlanTest {

  private static final DataSource OWNED = TestDatabase.owned();
  private static final TestTransactions TRANSACTIONS = new TestTransactions(OWNED);
  private static final Database DATABASE = TRANSACTIONS.database();
  private static final UUID HOME = UUID.fromString("00000000-0000-4000-8000-000000000001");
  private static final UUID SOMEBODY = UUID.fromString("00000000-0000-4000-8000-000000000101");
  private static final Pattern ROWS = Pattern.compile("actual rows=([\\d.]+)");

  /** A few pages: what one step of a plan may go through for one page of 50. */
  private static final long FEW = 200;

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  @BeforeAll
  static void aLogWithHistory() {
    try (Wall.Opening wall = Wall.open()) {
      fill();
    }
  }

  private Wall.Opening wall;

  @BeforeEach
  void stepBehindTheWall() {
    wall = Wall.within(HOME);
  }

  @AfterEach
  void stepBack() {
    wall.close();
  }

  private static void fill() {
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
        FROM generate_series(1, 60000) AS n
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
    new DayTable(DATABASE).add(DATABASE.list("SELECT id FROM audit_entry", row -> row.uuid("id")));
    vacuum();
  }

  /** By itself: it goes with no other statement. */
  private static void vacuum() {
    try (Connection connection = OWNED.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("VACUUM ANALYZE audit_entry, audit_subject, audit_leaf, audit_day");
    } catch (final SQLException e) {
      throw new AssertionError(e);
    }
  }

  static Stream<LogQuery> searches() {
    final UUID youth = UUID.fromString("00000000-0000-4000-8000-000000001007");
    return Stream.of(
        query(null, null, null, null, null, null, false),
        query(null, null, null, null, NOON.minusSeconds(86_400), NOON, false),
        query(null, SOMEBODY, null, null, null, null, false),
        query(null, SOMEBODY, "act.7", "refused", null, null, false),
        query(youth, null, null, null, null, null, false),
        query(youth, SOMEBODY, "act.7", null, null, NOON, false),
        query(youth, null, null, "ok", null, null, true));
  }

  @ParameterizedTest
  @MethodSource("searches")
  void aSearchReadsLittleMoreThanItsPage(final LogQuery query) {
    final List<Object> values = new ArrayList<>();
    reads(FEW, EntrySearch.sql(query, values), values);
  }

  static Stream<LogQuery> kinds() {
    return Stream.of(
        query(null, null, "act.7", null, null, null, false),
        query(null, null, null, "refused", null, null, false),
        query(null, null, "act.7", "refused", null, null, false));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aSearchForAKindLooksOnlyOnDaysThatHaveIt(final LogQuery query) {
    final EntrySearch search = new EntrySearch(DATABASE);
    final List<LocalDate> days = search.daysOfPage(query);
    assertThat(days).hasSizeLessThan(query.limit() + 2);
    final List<Object> values = new ArrayList<>();
    final String plan = reads(2 * FEW, EntrySearch.sql(query, days, values), values);
    assertThat(plan).contains("Index Only Scan Backward using audit_entry_time");
    // The day bounds the way through the index, and does not only filter what comes from it.
    assertThat(plan.lines().filter(line -> line.contains("(at >= d.starts)")))
        .isNotEmpty()
        .allMatch(line -> line.contains("Index Cond: ((organisation = "));
  }

  @Test
  void aKindThatIsNowhereIsKnownWithoutLooking() {
    assertThat(
            new EntrySearch(DATABASE)
                .daysOfPage(query(null, null, "act.nowhere", null, null, null, false)))
        .isEmpty();
  }

  private static String reads(final long most, final String sql, final List<Object> values) {
    final String plan =
        String.join(
            "\n",
            DATABASE.list(
                "EXPLAIN (ANALYZE, TIMING OFF, SUMMARY OFF) " + sql,
                row -> row.text("QUERY PLAN"),
                values.toArray()));
    assertThat(plan).contains("(organisation = (InitPlan").doesNotContain("Seq Scan");
    assertThat(ROWS.matcher(plan).results().map(rows -> (long) Double.parseDouble(rows.group(1))))
        .as(plan)
        .isNotEmpty()
        .allMatch(rows -> rows <= most);
    return plan;
  }

  private static LogQuery query(
      final UUID youth,
      final UUID actor,
      final String action,
      final String outcome,
      final Instant from,
      final Instant until,
      final boolean withoutOwn) {
    return new LogQuery(
        HOME, youth, actor, action, outcome, Ground.ANY, from, until, NOON, HOME, withoutOwn, 51);
  }
}
