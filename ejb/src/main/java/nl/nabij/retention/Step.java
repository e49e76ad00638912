package nl.nabij.retention;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The rows of one table that go with a dossier.
 *
 * @param table where
 * @param change what is done to a batch of them; {@code {rows}} stands for the batch
 * @param which the condition; {@code {dossier}} and {@code {quiet}} (a moment before which a tie
 *     must have ended) are filled in
 */
record Step(String table, String change, String which) {

  static final int AT_A_TIME = 500;

  private static final Pattern GAP = Pattern.compile("\\{(dossier|quiet)}");

  static Step delete(final String table, final String which) {
    return new Step(table, "DELETE FROM " + table + " WHERE ctid IN ({rows})", which);
  }

  /** The statement for one batch. */
  String sql() {
    final String rows =
        "SELECT ctid FROM %s WHERE %s LIMIT %d"
            .formatted(table, GAP.matcher(which).replaceAll("?"), AT_A_TIME);
    return change.replace("{rows}", rows);
  }

  /** What is filled in, in the order of {@link #sql}. */
  Object[] values(final UUID dossier, final Instant quiet) {
    return Arrays.stream(GAP.matcher(which).results().map(MatchResult::group).toArray())
        .map(gap -> "{quiet}".equals(gap) ? quiet : dossier)
        .toArray();
  }
}
