package nl.nabij.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.database.Database;
import nl.nabij.database.Row;

/** The SQL of this room. */
@Dependent
class RequestTable {

  private static final String OPEN = " AND answered_at IS NULL AND withdrawn_at IS NULL";
  private static final String OVER = " AND (answered_at IS NOT NULL OR withdrawn_at IS NOT NULL)";

  private final Database database;

  @Inject
  RequestTable(final Database database) {
    this.database = database;
  }

  /** A request as it lies there. */
  record Stored(
      UUID id,
      UUID youth,
      UUID organisation,
      RequestKind kind,
      byte[] sealedText,
      Instant askedAt,
      UUID enteredBy,
      LocalDate dueOn,
      byte[] sealedAnswer,
      Outcome outcome,
      Instant answeredAt,
      Instant withdrawnAt,
      Instant paperAt) {

    boolean open() {
      return answeredAt == null && withdrawnAt == null;
    }
  }

  /** False when there is one with this id. */
  boolean ask(final Stored asked) {
    return database.change(
            """
            INSERT INTO privacy_request (id, youth, organisation, kind, sealed_text, asked_at,
              entered_by, due_on)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
            """,
            asked.id(),
            asked.youth(),
            asked.organisation(),
            asked.kind().name().toLowerCase(Locale.ROOT),
            asked.sealedText(),
            asked.askedAt(),
            asked.enteredBy(),
            asked.dueOn())
        == 1;
  }

  void answer(
      final UUID id,
      final byte[] sealed,
      final Outcome outcome,
      final UUID officer,
      final Instant at) {
    database.change(
        """
        UPDATE privacy_request SET sealed_answer = ?, outcome = ?, answered_by = ?, answered_at = ?
        WHERE id = ?
        """,
        sealed,
        outcome.name().toLowerCase(Locale.ROOT),
        officer,
        at,
        id);
  }

  void onPaper(final UUID id, final UUID officer, final Instant at) {
    database.change(
        "UPDATE privacy_request SET paper_at = ?, paper_by = ? WHERE id = ?", at, officer, id);
  }

  void withdraw(final UUID id, final Instant at) {
    database.change("UPDATE privacy_request SET withdrawn_at = ? WHERE id = ?", at, id);
  }

  Optional<Stored> find(final UUID id) {
    return database.first("SELECT * FROM privacy_request WHERE id = ?", RequestTable::read, id);
  }

  /** The same, kept from change by others until the transaction ends. */
  Optional<Stored> hold(final UUID id) {
    return database.first(
        "SELECT * FROM privacy_request WHERE id = ? FOR NO KEY UPDATE", RequestTable::read, id);
  }

  /** Of one youth, newest first. */
  List<Stored> of(final UUID youth, final int atMost) {
    return database.list(
        "SELECT * FROM privacy_request WHERE youth = ? ORDER BY asked_at DESC, id LIMIT ?",
        RequestTable::read,
        youth,
        atMost);
  }

  /** What waits for an answer, soonest due first. */
  List<Stored> open(final UUID organisation, final int atMost) {
    return database.list(
        "SELECT * FROM privacy_request WHERE organisation = ?"
            + OPEN
            + " ORDER BY due_on, asked_at, id LIMIT ?",
        RequestTable::read,
        organisation,
        atMost);
  }

  /** What was answered or taken back, newest first. */
  List<Stored> over(final UUID organisation, final int atMost) {
    return database.list(
        "SELECT * FROM privacy_request WHERE organisation = ?"
            + OVER
            + " ORDER BY asked_at DESC, id LIMIT ?",
        RequestTable::read,
        organisation,
        atMost);
  }

  private static Stored read(final Row row) {
    final String outcome = row.text("outcome");
    return new Stored(
        row.uuid("id"),
        row.uuid("youth"),
        row.uuid("organisation"),
        RequestKind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
        row.bytes("sealed_text"),
        row.instant("asked_at"),
        row.uuid("entered_by"),
        row.date("due_on"),
        row.bytes("sealed_answer"),
        outcome == null ? null : Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)),
        row.instant("answered_at"),
        row.instant("withdrawn_at"),
        row.instant("paper_at"));
  }
}
