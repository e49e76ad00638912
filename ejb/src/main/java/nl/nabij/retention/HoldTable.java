package nl.nabij.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.database.Database;
import nl.nabij.database.Row;

/** The SQL of holds, and of what an organisation chose. */
@Dependent
class HoldTable {

  private final Database database;

  @Inject
  HoldTable(final Database database) {
    this.database = database;
  }

  /** A hold as it lies there. */
  record Stored(UUID id, UUID dossier, byte[] sealedReason, UUID setBy, Instant setAt) {}

  /**
   * Keeps a dossier from being erased or put on hold by others until the transaction ends; false
   * when there is none.
   */
  boolean lock(final UUID dossier) {
    return database.exists("SELECT 1 FROM youth WHERE id = ? FOR NO KEY UPDATE", dossier);
  }

  boolean held(final UUID dossier) {
    return database.exists(
        "SELECT 1 FROM dossier_hold WHERE dossier = ? AND lifted_at IS NULL", dossier);
  }

  Optional<Stored> of(final UUID dossier) {
    return database.first(
        "SELECT * FROM dossier_hold WHERE dossier = ? AND lifted_at IS NULL",
        HoldTable::read,
        dossier);
  }

  List<Stored> all(final UUID organisation, final int atMost) {
    return database.list(
        """
        SELECT * FROM dossier_hold WHERE organisation = ? AND lifted_at IS NULL
        ORDER BY set_at DESC, dossier LIMIT ?
        """,
        HoldTable::read,
        organisation,
        atMost);
  }

  void set(final Stored hold, final UUID organisation) {
    database.change(
        """
        INSERT INTO dossier_hold (id, dossier, organisation, sealed_reason, set_by, set_at)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        hold.id(),
        hold.dossier(),
        organisation,
        hold.sealedReason(),
        hold.setBy(),
        hold.setAt());
  }

  void lift(final UUID dossier, final UUID officer, final Instant now) {
    database.change(
        """
        UPDATE dossier_hold SET lifted_by = ?, lifted_at = ?
        WHERE dossier = ? AND lifted_at IS NULL
        """,
        officer,
        now,
        dossier);
  }

  /** After so many days it goes by itself; null when the officer decides. */
  Integer days(final UUID organisation) {
    return database
        .first(
            "SELECT days FROM retention_choice WHERE organisation = ?",
            row -> (int) row.number("days"),
            organisation)
        .orElse(null);
  }

  void choose(final UUID organisation, final Integer days, final UUID officer, final Instant now) {
    if (days == null) {
      database.change("DELETE FROM retention_choice WHERE organisation = ?", organisation);
      return;
    }
    database.change(
        """
        INSERT INTO retention_choice (organisation, days, chosen_by, chosen_at)
        VALUES (?, ?, ?, ?)
        ON CONFLICT (organisation) DO UPDATE
          SET days = excluded.days, chosen_by = excluded.chosen_by, chosen_at = excluded.chosen_at
        """,
        organisation,
        days,
        officer,
        now);
  }

  private static Stored read(final Row row) {
    return new Stored(
        row.uuid("id"),
        row.uuid("dossier"),
        row.bytes("sealed_reason"),
        row.uuid("set_by"),
        row.instant("set_at"));
  }
}
