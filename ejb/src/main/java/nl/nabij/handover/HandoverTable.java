package nl.nabij.handover;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.database.Database;
import nl.nabij.database.Row;

/** The SQL of handovers. */
@Dependent
class HandoverTable {

  private final Database database;

  @Inject
  HandoverTable(final Database database) {
    this.database = database;
  }

  /** Keeps a handover; false when one of this case is still to come. */
  boolean keep(final Handover handover, final UUID madeBy, final Instant at) {
    return database.change(
            """
            INSERT INTO handover (id, case_id, youth, organisation, from_staff, to_staff,
              takes_effect, made_by, made_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (case_id) WHERE done_at IS NULL DO NOTHING
            """,
            handover.id(),
            handover.caseId(),
            handover.youth(),
            handover.organisation(),
            handover.from(),
            handover.to(),
            handover.takesEffect(),
            madeBy,
            at)
        == 1;
  }

  /** Takes one whose day has come, for this node. */
  Optional<Handover> takeDue(final Instant now) {
    return database.first(
        """
        UPDATE handover SET done_at = ? WHERE id = (
          SELECT id FROM handover WHERE done_at IS NULL AND takes_effect <= ?
          ORDER BY takes_effect LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED)
        RETURNING *
        """,
        HandoverTable::read,
        now,
        now);
  }

  private static Handover read(final Row row) {
    return new Handover(
        row.uuid("id"),
        row.uuid("case_id"),
        row.uuid("youth"),
        row.uuid("organisation"),
        row.uuid("from_staff"),
        row.uuid("to_staff"),
        row.instant("takes_effect"));
  }
}
