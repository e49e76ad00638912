package nl.nabij.notify;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.nabij.database.Database;

/** The SQL of which checkpoints went out. */
@Dependent
class CheckpointMailTable {

  private final Database database;

  @Inject
  CheckpointMailTable(final Database database) {
    this.database = database;
  }

  /** Whether this node is the one to send it, for so long; false when it went already. */
  @Transactional
  boolean take(
      final UUID organisation, final LocalDate day, final Instant now, final Duration forSoLong) {
    return database.change(
            """
            INSERT INTO checkpoint_mail AS m (organisation, day, taken_until) VALUES (?, ?, ?)
            ON CONFLICT (organisation, day) DO UPDATE SET taken_until = excluded.taken_until
            WHERE m.sent_at IS NULL AND m.taken_until <= ?
            """,
            organisation,
            day,
            now.plus(forSoLong),
            now)
        == 1;
  }

  @Transactional
  void sent(final UUID organisation, final LocalDate day, final Instant at) {
    database.change(
        "UPDATE checkpoint_mail SET sent_at = ? WHERE organisation = ? AND day = ?",
        at,
        organisation,
        day);
  }
}
