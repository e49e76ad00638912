package nl.nabij.draft;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.database.Database;

/** The SQL of drafts. */
@Dependent
class DraftTable {

  private final Database database;

  @Inject
  DraftTable(final Database database) {
    this.database = database;
  }

  /** A draft as stored. */
  record Stored(byte[] sealed, long version, Instant changedAt) {}

  Optional<Stored> find(final UUID thread, final UUID person) {
    return database.first(
        "SELECT sealed_text, version, changed_at FROM draft WHERE thread = ? AND person = ?",
        row ->
            new Stored(row.bytes("sealed_text"), row.number("version"), row.instant("changed_at")),
        thread,
        person);
  }

  /** Begins a draft; empty when somebody was quicker. */
  Optional<Long> begin(
      final UUID thread,
      final UUID person,
      final UUID youth,
      final UUID organisation,
      final byte[] sealed,
      final Instant at) {
    return database.first(
        """
        INSERT INTO draft (thread, person, youth, organisation, sealed_text, changed_at)
        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING version
        """,
        row -> row.number("version"),
        thread,
        person,
        youth,
        organisation,
        sealed,
        at);
  }

  /** Changes the draft of that version; empty when it is another by now. */
  Optional<Long> change(
      final UUID thread,
      final UUID person,
      final long version,
      final byte[] sealed,
      final Instant at) {
    return database.first(
        """
        UPDATE draft SET sealed_text = ?, changed_at = ?, version = nextval('draft_version')
        WHERE thread = ? AND person = ? AND version = ? RETURNING version
        """,
        row -> row.number("version"),
        sealed,
        at,
        thread,
        person,
        version);
  }

  /** Drops the draft of that version; false when it is another by now. */
  boolean drop(final UUID thread, final UUID person, final long version) {
    return database.change(
            "DELETE FROM draft WHERE thread = ? AND person = ? AND version = ?",
            thread,
            person,
            version)
        > 0;
  }

  /** Drops what was not changed since; answers how many, at most {@code atMost}. */
  int dropOlder(final Instant since, final int atMost) {
    return database.change(
        """
        DELETE FROM draft WHERE (thread, person) IN (
          SELECT thread, person FROM draft WHERE changed_at < ? ORDER BY changed_at LIMIT ?
          FOR NO KEY UPDATE SKIP LOCKED)
        """,
        since,
        atMost);
  }
}
