package nl.nabij.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.database.Database;

/** The SQL of witnesses and what they cosigned. */
record WitnessTable(Database database) {

  private static final String MEET =
      """
      INSERT INTO audit_witness (organisation, witness, due_at) SELECT organisation, ?, ? FROM audit_log
      ON CONFLICT (organisation, witness) DO NOTHING
      """;
  private static final String CLAIM =
      """
      UPDATE audit_witness w SET due_at = ?
      WHERE w.witness = ? AND w.due_at <= ? AND EXISTS (
        SELECT 1 FROM audit_log l
        WHERE l.organisation = w.organisation AND l.size > coalesce(w.size, 0))
      RETURNING w.organisation
      """;
  private static final String KNOWN =
      "SELECT known FROM audit_witness WHERE organisation = ? AND witness = ?";
  private static final String LEARN =
      "UPDATE audit_witness SET known = ? WHERE organisation = ? AND witness = ?";
  private static final String KEEP =
      """
      UPDATE audit_witness SET known = ?, size = ?, checkpoint = ?, line = ?, cosigned_at = ?,
        due_at = ?, failures = 0
      WHERE organisation = ? AND witness = ?
      """;
  private static final String FAIL =
      """
      UPDATE audit_witness SET failures = failures + 1,
        due_at = ?::timestamptz + least(?, 5 * 2 ^ least(failures, 20)) * interval '1 second'
      WHERE organisation = ? AND witness = ?
      """;
  private static final String LINES =
      "SELECT line FROM audit_witness WHERE organisation = ? AND size = ? AND checkpoint = ?"
          + " ORDER BY witness";
  private static final String BEST =
      """
      SELECT checkpoint || string_agg(line, '' ORDER BY witness) AS note FROM audit_witness
      WHERE organisation = ? AND size IS NOT NULL
      GROUP BY size, checkpoint ORDER BY count(*) DESC, size DESC LIMIT 1
      """;

  /** Begins to reckon with a witness, in every log where it is new. */
  void meet(final String witness, final Instant now) {
    database.change(MEET, witness, now);
  }

  /** The logs that have grown and for which the witness is due; no other node gets them as well. */
  List<UUID> claim(final String witness, final Instant now, final Instant again) {
    return database.list(CLAIM, row -> row.uuid("organisation"), again, witness, now);
  }

  long known(final UUID organisation, final String witness) {
    return database.first(KNOWN, row -> row.number("known"), organisation, witness).orElse(0L);
  }

  /** The witness said what it cosigned last. */
  void learn(final UUID organisation, final String witness, final long size) {
    database.change(LEARN, size, organisation, witness);
  }

  void keep(
      final UUID organisation,
      final String witness,
      final LogTable.Head head,
      final Witness.Cosignature cosignature,
      final Instant again) {
    database.change(
        KEEP,
        head.size(),
        head.size(),
        head.checkpoint(),
        cosignature.line(),
        cosignature.at(),
        again,
        organisation,
        witness);
  }

  /** It did not work: later again, each time twice as late. */
  void fail(
      final UUID organisation, final String witness, final Instant now, final int mostSeconds) {
    database.change(FAIL, now, mostSeconds, organisation, witness);
  }

  /** The lines of those who cosigned this very checkpoint. */
  String lines(final LogTable.Head head) {
    return String.join(
        "",
        database.list(
            LINES, row -> row.text("line"), head.organisation(), head.size(), head.checkpoint()));
  }

  /** The checkpoint that most witnesses cosigned, the newest if there are several, with lines. */
  Optional<String> best(final UUID organisation) {
    return database.first(BEST, row -> row.text("note"), organisation);
  }
}
