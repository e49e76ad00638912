package nl.nabij.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.database.Database;
import nl.nabij.database.Row;

/** The SQL of erasures, but for the rows that go: those stand in {@link Rows}. */
@Dependent
class ErasureTable {

  private static final String NOT_HELD =
      " AND NOT EXISTS (SELECT 1 FROM dossier_hold h"
          + " WHERE h.dossier = e.dossier AND h.lifted_at IS NULL)";

  /** No case runs, and the last has been over since before a day; without a case, the dossier. */
  private static final String OVER =
      """
       NOT EXISTS (SELECT 1 FROM guidance_case c WHERE c.youth = y.id
          AND (c.closed_on IS NULL OR greatest(c.closed_on, c.aftercare_until) >= ?))
        AND (y.enrolled_at < ?::date
          OR EXISTS (SELECT 1 FROM guidance_case c WHERE c.youth = y.id))
      """;

  private final Database database;

  @Inject
  ErasureTable(final Database database) {
    this.database = database;
  }

  /** An erasure as it lies there. */
  record Stored(
      UUID dossier,
      UUID organisation,
      Why why,
      Stage stage,
      Instant proposedAt,
      UUID approvedBy,
      Instant approvedAt,
      Instant keyGoneAt,
      int step,
      Instant passBegan,
      long passRows,
      Instant doneAt) {}

  /** True for the first who asks on this day. */
  boolean begin(final LocalDate day) {
    database.change("DELETE FROM retention_day WHERE day < ?", day.minusDays(31));
    return database.change("INSERT INTO retention_day (day) VALUES (?) ON CONFLICT DO NOTHING", day)
        == 1;
  }

  List<UUID> organisations() {
    return database.list("SELECT id FROM organisation ORDER BY id", row -> row.uuid("id"));
  }

  /** Proposes those of an organisation that were over before a day; answers how many. */
  int proposeOver(
      final UUID organisation, final LocalDate before, final Instant now, final int atMost) {
    return database.change(
        """
        WITH due AS (
          SELECT y.id, y.organisation FROM youth y
          WHERE y.organisation = ? AND
        """
            + OVER
            + """
                AND NOT EXISTS (SELECT 1 FROM erasure e WHERE e.dossier = y.id)
              ORDER BY y.id LIMIT ? FOR NO KEY UPDATE OF y SKIP LOCKED)
            INSERT INTO erasure (dossier, organisation, why, state, proposed_at)
            SELECT id, organisation, 'term', 'proposed', ? FROM due ON CONFLICT DO NOTHING
            """,
        organisation,
        before,
        before,
        atMost,
        now);
  }

  boolean stillOver(final UUID dossier, final LocalDate before) {
    return database.exists(
        "SELECT 1 FROM youth y WHERE y.id = ? AND" + OVER, dossier, before, before);
  }

  /** One that was proposed already is from now on as asked for. */
  void propose(final UUID dossier, final UUID organisation, final Why why, final Instant now) {
    database.change(
        """
        INSERT INTO erasure (dossier, organisation, why, state, proposed_at)
        VALUES (?, ?, ?, 'proposed', ?)
        ON CONFLICT (dossier) DO UPDATE SET why = excluded.why WHERE erasure.state = 'proposed'
        """,
        dossier,
        organisation,
        code(why),
        now);
  }

  /** What came back is erased again, whatever stood here; nothing when there is no such youth. */
  boolean again(final UUID dossier, final Instant now) {
    return database.change(
            """
            INSERT INTO erasure (dossier, organisation, why, state, proposed_at, approved_at,
              next_at)
            SELECT id, organisation, 'restored', 'approved', ?, ?, ? FROM youth WHERE id = ?
            ON CONFLICT (dossier) DO UPDATE SET why = excluded.why, state = 'approved',
              approved_at = excluded.approved_at, next_at = excluded.next_at, key_gone_at = NULL,
              done_at = NULL, step = 0, pass_rows = 0
            WHERE erasure.state <> 'clearing'
            """,
            now,
            now,
            now,
            dossier)
        == 1;
  }

  void drop(final UUID dossier) {
    database.change("DELETE FROM erasure WHERE dossier = ?", dossier);
  }

  void approve(final UUID dossier, final UUID officer, final Instant now) {
    database.change(
        """
        UPDATE erasure SET state = 'approved', approved_by = ?, approved_at = ?, next_at = ?
        WHERE dossier = ?
        """,
        officer,
        now,
        now,
        dossier);
  }

  /** What was approved waits for approval again. */
  void unapprove(final UUID dossier) {
    database.change(
        """
        UPDATE erasure SET state = 'proposed', approved_by = NULL, approved_at = NULL,
          next_at = NULL
        WHERE dossier = ? AND state = 'approved'
        """,
        dossier);
  }

  void begun(final UUID dossier, final Instant now) {
    database.change(
        """
        UPDATE erasure SET state = 'clearing', key_gone_at = ?, step = 0, pass_began = ?,
          pass_rows = 0, next_at = ?
        WHERE dossier = ?
        """,
        now,
        now,
        now,
        dossier);
  }

  /** How far it came; {@code found} rows more this time through. */
  void at(final UUID dossier, final int step, final long found) {
    database.change(
        "UPDATE erasure SET step = ?, pass_rows = pass_rows + ? WHERE dossier = ?",
        step,
        found,
        dossier);
  }

  /** From the top, not before {@code next}. */
  void fromTheTop(final UUID dossier, final Instant now, final Instant next) {
    database.change(
        """
        UPDATE erasure SET step = 0, pass_rows = 0, pass_began = greatest(?, ?::timestamptz),
          next_at = ?
        WHERE dossier = ? AND state = 'clearing'
        """,
        now,
        next,
        next,
        dossier);
  }

  void count(final UUID dossier, final String kind, final long gone) {
    database.change(
        """
        INSERT INTO erasure_count AS c (dossier, kind, gone) VALUES (?, ?, ?)
        ON CONFLICT (dossier, kind) DO UPDATE SET gone = c.gone + excluded.gone
        """,
        dossier,
        kind,
        gone);
  }

  void done(final UUID dossier, final Instant now) {
    database.change(
        "UPDATE erasure SET state = 'done', done_at = ?, next_at = NULL WHERE dossier = ?",
        now,
        dossier);
  }

  Optional<Stored> hold(final UUID dossier) {
    return database.first(
        "SELECT * FROM erasure WHERE dossier = ? FOR NO KEY UPDATE", ErasureTable::read, dossier);
  }

  Optional<Stored> find(final UUID dossier) {
    return database.first("SELECT * FROM erasure WHERE dossier = ?", ErasureTable::read, dossier);
  }

  List<UUID> due(final Instant now, final int atMost) {
    return database.list(
        """
        SELECT dossier FROM erasure
        WHERE state IN ('approved', 'clearing') AND next_at <= ? ORDER BY next_at LIMIT ?
        """,
        row -> row.uuid("dossier"),
        now,
        atMost);
  }

  /** If there is work on it now, and no other node is at it. */
  Optional<Stored> take(final UUID dossier, final Instant now) {
    return database.first(
        """
        SELECT * FROM erasure
        WHERE dossier = ? AND state IN ('approved', 'clearing') AND next_at <= ?
        FOR NO KEY UPDATE SKIP LOCKED
        """,
        ErasureTable::read,
        dossier,
        now);
  }

  /** A proposal that waited for as long as its organisation chose. */
  Optional<Stored> takeWaited(final Instant now) {
    return database.first(
        """
        SELECT e.* FROM erasure e JOIN retention_choice r ON r.organisation = e.organisation
        WHERE e.state = 'proposed' AND e.proposed_at + make_interval(days => r.days) <= ?
          AND r.chosen_at + make_interval(days => r.days) <= ?
        """
            + NOT_HELD
            + " ORDER BY e.proposed_at LIMIT 1 FOR NO KEY UPDATE OF e SKIP LOCKED",
        ErasureTable::read,
        now,
        now);
  }

  List<Stored> proposed(final UUID organisation, final int atMost) {
    return database.list(
        "SELECT e.* FROM erasure e WHERE e.organisation = ? AND e.state = 'proposed'"
            + NOT_HELD
            + " ORDER BY e.proposed_at, e.dossier LIMIT ?",
        ErasureTable::read,
        organisation,
        atMost);
  }

  List<Stored> running(final UUID organisation, final int atMost) {
    return database.list(
        """
        SELECT * FROM erasure WHERE organisation = ? AND state IN ('approved', 'clearing')
        ORDER BY approved_at, dossier LIMIT ?
        """,
        ErasureTable::read,
        organisation,
        atMost);
  }

  List<Stored> done(final UUID organisation, final int atMost) {
    return database.list(
        """
        SELECT * FROM erasure WHERE organisation = ? AND state = 'done'
        ORDER BY done_at DESC, dossier LIMIT ?
        """,
        ErasureTable::read,
        organisation,
        atMost);
  }

  /** How many rows went, by dossier and table. */
  Map<UUID, Map<String, Long>> counts(final Collection<UUID> dossiers) {
    final Map<UUID, Map<String, Long>> counts = new HashMap<>();
    database
        .list(
            "SELECT dossier, kind, gone FROM erasure_count WHERE dossier = ANY (?)",
            row -> Map.entry(row.uuid("dossier"), Map.entry(row.text("kind"), row.number("gone"))),
            dossiers)
        .forEach(
            one ->
                counts
                    .computeIfAbsent(one.getKey(), id -> new HashMap<>())
                    .put(one.getValue().getKey(), one.getValue().getValue()));
    return counts;
  }

  /** Ends every tie to the dossier, and of the youth to groups. */
  void endTies(final UUID dossier, final Instant now) {
    database.change(
        """
        UPDATE access_grant SET until = greatest(since, ?)
        WHERE (dossier = ? OR staff = ?) AND (until IS NULL OR until > ?)
        """,
        now,
        dossier,
        dossier,
        now);
  }

  /** One batch; answers how many rows went. */
  int go(final Step step, final UUID dossier, final Instant quiet) {
    return database.change(step.sql(), step.values(dossier, quiet));
  }

  private static String code(final Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static Stored read(final Row row) {
    return new Stored(
        row.uuid("dossier"),
        row.uuid("organisation"),
        Why.valueOf(row.text("why").toUpperCase(Locale.ROOT)),
        Stage.valueOf(row.text("state").toUpperCase(Locale.ROOT)),
        row.instant("proposed_at"),
        row.uuid("approved_by"),
        row.instant("approved_at"),
        row.instant("key_gone_at"),
        (int) row.number("step"),
        row.instant("pass_began"),
        row.number("pass_rows"),
        row.instant("done_at"));
  }
}
