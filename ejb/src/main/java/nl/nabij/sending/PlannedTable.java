package nl.nabij.sending;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.database.Database;
import nl.nabij.database.Row;

/** The SQL of planned messages. */
@Dependent
class PlannedTable {

  static final int OF_YOUTH_AT_MOST = 50;
  static final int OF_AUTHOR_AT_MOST = 500;

  private final Database database;

  @Inject
  PlannedTable(final Database database) {
    this.database = database;
  }

  /** A message as stored; {@code sealed} is null once wiped, {@code owner} when there was none. */
  record Stored(
      UUID id,
      UUID batch,
      UUID youth,
      UUID organisation,
      UUID author,
      UUID owner,
      Stage stage,
      byte[] sealed,
      Instant dueAt,
      State state,
      Reason reason) {}

  /** Keeps those that are not there yet. */
  void add(final List<Stored> fresh, final Instant at) {
    database.changeAll(
        """
        INSERT INTO planned_message (id, batch, youth, organisation, author, owner, stage,
          sealed_text, due_at, state, reason, made_at, ended_at)
        VALUES (?, ?, ?, ?, ?, ?::uuid, ?, ?, ?, ?, ?, ?, ?::timestamptz)
        ON CONFLICT (id) DO NOTHING
        """,
        fresh.stream()
            .map(
                one ->
                    new Object[] {
                      one.id(),
                      one.batch(),
                      one.youth(),
                      one.organisation(),
                      one.author(),
                      one.owner(),
                      one.stage(),
                      one.sealed(),
                      one.dueAt(),
                      one.state(),
                      one.reason(),
                      at,
                      one.state() == State.WAITING ? null : at
                    })
            .toList());
  }

  /** One sender at a time adds to what was made together. */
  void holdBatch(final UUID batch) {
    database.first(
        "SELECT pg_advisory_xact_lock(hashtextextended('sending:' || ?::text, 0))",
        row -> Boolean.TRUE,
        batch);
  }

  List<Stored> ofBatch(final UUID batch) {
    return database.list(
        "SELECT * FROM planned_message WHERE batch = ? ORDER BY made_at, id",
        PlannedTable::read,
        batch);
  }

  /** Those of these ids that are there, in whatever batch. */
  List<Stored> byIds(final List<UUID> ids) {
    return database.list(
        "SELECT * FROM planned_message WHERE id = ANY(?)", PlannedTable::read, ids);
  }

  /** Waiting or stopped, the first to go on top. */
  List<Stored> ofYouth(final UUID youth) {
    return database.list(
        """
        SELECT * FROM planned_message WHERE youth = ? AND state IN ('WAITING', 'STOPPED')
          AND sealed_text IS NOT NULL
        ORDER BY due_at, id LIMIT ?
        """,
        PlannedTable::read,
        youth,
        OF_YOUTH_AT_MOST);
  }

  /** Waiting or stopped since a moment, the first to go on top. */
  List<Stored> ofAuthor(final UUID author, final Instant since) {
    return database.list(
        """
        SELECT * FROM planned_message WHERE author = ?
          AND (state = 'WAITING' OR state = 'STOPPED' AND ended_at > ?)
          AND sealed_text IS NOT NULL
        ORDER BY due_at, id LIMIT ?
        """,
        PlannedTable::read,
        author,
        since,
        OF_AUTHOR_AT_MOST);
  }

  int waitingOf(final UUID author) {
    return database
        .first(
            "SELECT count(*) AS many FROM planned_message WHERE author = ? AND state = 'WAITING'",
            row -> (int) row.number("many"),
            author)
        .orElseThrow();
  }

  /** For a change: it neither goes nor changes meanwhile. */
  Optional<Stored> hold(final UUID id) {
    return database.first(
        "SELECT * FROM planned_message WHERE id = ? FOR NO KEY UPDATE", PlannedTable::read, id);
  }

  void change(final UUID id, final byte[] sealed, final Instant dueAt) {
    database.change(
        "UPDATE planned_message SET sealed_text = ?, due_at = ? WHERE id = ?", sealed, dueAt, id);
  }

  /** What is due, the longest due first; any node may take them. */
  List<UUID> due(final Instant now, final int atMost) {
    return database.list(
        """
        SELECT id FROM planned_message WHERE state = 'WAITING' AND due_at <= ?
        ORDER BY due_at, made_at, id LIMIT ?
        """,
        row -> row.uuid("id"),
        now,
        atMost);
  }

  /** Takes one that is due for this node; empty when another has it, or it went or changed. */
  Optional<Stored> take(final UUID id, final Instant now) {
    return database.first(
        """
        SELECT * FROM planned_message WHERE id = ? AND state = 'WAITING' AND due_at <= ?
        FOR NO KEY UPDATE SKIP LOCKED
        """,
        PlannedTable::read,
        id,
        now);
  }

  /** It went, or was taken back: its text is wiped. */
  void over(final UUID id, final State state, final Instant at) {
    database.change(
        """
        UPDATE planned_message
        SET state = ?, reason = NULL, sealed_text = NULL, ended_at = ? WHERE id = ?
        """,
        state,
        at,
        id);
  }

  /** It does not go; the text stays for who may want it, unless nobody can open it. */
  void stop(final UUID id, final Reason reason, final Instant at) {
    database.change(
        """
        UPDATE planned_message SET state = 'STOPPED', reason = ?, ended_at = ?
        WHERE id = ? AND state = 'WAITING'
        """,
        reason,
        at,
        id);
  }

  /** Forgets what was over before a moment. */
  void sweep(final Instant before) {
    database.change(
        "DELETE FROM planned_message WHERE state <> 'WAITING' AND ended_at < ?", before);
  }

  private static Stored read(final Row row) {
    final String reason = row.text("reason");
    return new Stored(
        row.uuid("id"),
        row.uuid("batch"),
        row.uuid("youth"),
        row.uuid("organisation"),
        row.uuid("author"),
        row.uuid("owner"),
        Stage.valueOf(row.text("stage")),
        row.bytes("sealed_text"),
        row.instant("due_at"),
        State.valueOf(row.text("state")),
        reason == null ? null : Reason.valueOf(reason));
  }
}
