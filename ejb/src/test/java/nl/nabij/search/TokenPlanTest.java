package nl.nabij.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.nabij.conversation.Place;
import nl.nabij.database.Database;
import nl.nabij.database.TestDatabase;
import nl.nabij.database.TestTransactions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A search over a caseload is answered from the index of words: it reads what holds the rarest
 * word, not the messages of everybody. Two caseloads of 87 dossiers, 500 messages in each dossier;
 * a word stands in every message, in one of twenty, or in one of a hundred.
 */
class TokenPlanTest {

  private static final TestTransactions TRANSACTIONS = new TestTransactions(TestDatabase.lasting());
  private static final Database DATABASE = TRANSACTIONS.database();
  private static final Pattern ROWS = Pattern.compile("actual rows=(\\d+)");
  private static final int CASELOAD = 87;
  private static final int MESSAGES = 500;

  @BeforeAll
  static void twoCaseloads() {
    DATABASE.change(
        """
        INSERT INTO message_token (thread, seq, dossier, at, tokens)
        SELECT ('00000000-0000-4000-8000-000000001' || 100 + d)::uuid, n,
          ('00000000-0000-4000-8000-000000000' || 100 + d)::uuid,
          timestamptz '2026-11-23T12:00:00Z' - n * interval '1 hour' - d * interval '1 second',
          ARRAY[1000 + d]::bigint[]
            || CASE WHEN n % 20 = 0 THEN ARRAY[20000 + d]::bigint[] ELSE '{}' END
            || CASE WHEN n % 100 = 0 THEN ARRAY[100000 + d]::bigint[] ELSE '{}' END
        FROM generate_series(0, 173) AS d, generate_series(1, 500) AS n
        """);
    DATABASE.change("ANALYZE message_token");
  }

  @ParameterizedTest
  @CsvSource({"20000,20,false", "100000,100,false", "100000,100,true", "1000,1,false"})
  void aWordIsFoundByTheIndex(final long word, final int oneOf, final boolean further) {
    assertThat(mostRead(List.of(word), further)).isLessThanOrEqualTo(CASELOAD * MESSAGES / oneOf);
  }

  @ParameterizedTest
  @CsvSource({"1000,100000", "100000,1000", "20000,100000"})
  void ofTwoWordsTheRarerOneBoundsWhatIsRead(final long one, final long two) {
    assertThat(mostRead(List.of(one, two), false)).isLessThanOrEqualTo(CASELOAD * MESSAGES / 20L);
  }

  /** The most rows that a step of the plan yields. */
  private static long mostRead(final List<Long> words, final boolean further) {
    final List<UUID> dossiers =
        IntStream.range(0, CASELOAD)
            .mapToObj(d -> UUID.fromString("00000000-0000-4000-8000-000000000" + (100 + d)))
            .toList();
    final List<List<Long>> tokens =
        words.stream()
            .map(word -> IntStream.range(0, CASELOAD).mapToObj(d -> word + d).toList())
            .toList();
    final TokenTable.Candidate before =
        further
            ? new TokenTable.Candidate(
                new Place(dossiers.get(0), 1), Instant.parse("2026-11-20T12:00:00Z"))
            : null;
    final List<Object> values = new ArrayList<>();
    final String plan =
        String.join(
            "\n",
            DATABASE.list(
                "EXPLAIN (ANALYZE, TIMING OFF, SUMMARY OFF) "
                    + TokenTable.sql(dossiers, tokens, before, 51, values),
                row -> row.text("QUERY PLAN"),
                values.toArray()));
    assertThat(plan)
        .contains("Bitmap Index Scan on message_token_words")
        .doesNotContain("Seq Scan");
    return ROWS.matcher(plan)
        .results()
        .mapToLong(rows -> Long.parseLong(rows.group(1)))
        .max()
        .orElseThrow();
  }
}
