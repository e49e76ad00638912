package nl.nabij.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.database.Database;
import nl.nabij.database.Row;

/** The SQL of screen locks. */
@Dependent
class LockTable {

  private final Database database;

  @Inject
  LockTable(final Database database) {
    this.database = database;
  }

  /**
   * A lock as it lies there.
   *
   * @param waitUntil when the next PIN may be tried; null for now
   */
  record Stored(Pins.Hash hash, int afterMinutes, int wrong, Instant waitUntil) {}

  /** A device that locked by itself. */
  record Locked(UUID device, UUID youth) {}

  Optional<Stored> find(final UUID device) {
    return database.first("SELECT * FROM device_lock WHERE device = ?", LockTable::read, device);
  }

  /** The same, so that tries at the same moment come one after another. */
  Optional<Stored> hold(final UUID device) {
    return database.first(
        "SELECT * FROM device_lock WHERE device = ? FOR NO KEY UPDATE", LockTable::read, device);
  }

  void set(final UUID device, final Pins.Hash hash, final int afterMinutes, final Instant now) {
    database.change(
        """
        INSERT INTO device_lock (device, hash, salt, set_at, after_minutes, seen_at)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (device) DO UPDATE SET hash = excluded.hash, salt = excluded.salt,
          set_at = excluded.set_at, after_minutes = excluded.after_minutes,
          seen_at = excluded.seen_at, wrong = 0, wait_until = NULL
        """,
        device,
        hash.hash(),
        hash.salt(),
        now,
        afterMinutes,
        now);
  }

  void drop(final UUID device) {
    database.change("DELETE FROM device_lock WHERE device = ?", device);
  }

  void lock(final UUID device) {
    database.change("UPDATE device_lock SET locked = true WHERE device = ?", device);
  }

  void open(final UUID device, final Instant now) {
    database.change(
        """
        UPDATE device_lock SET locked = false, seen_at = ?, wrong = 0, wait_until = NULL
        WHERE device = ?
        """,
        now,
        device);
  }

  void wrong(final UUID device, final Instant waitUntil) {
    database.change(
        "UPDATE device_lock SET wrong = wrong + 1, wait_until = ? WHERE device = ?",
        waitUntil,
        device);
  }

  void seen(final UUID device, final Instant now) {
    database.change(
        "UPDATE device_lock SET seen_at = ? WHERE device = ? AND NOT locked", now, device);
  }

  /** Locks the screens that nobody used for as long as they said. */
  List<Locked> lockIdle(final Instant now, final int atMost) {
    return database.list(
        """
        UPDATE device_lock l SET locked = true FROM device d
        WHERE d.id = l.device AND l.device IN (
          SELECT device FROM device_lock
          WHERE NOT locked AND seen_at + after_minutes * interval '1 minute' <= ?
          ORDER BY seen_at LIMIT ? FOR NO KEY UPDATE SKIP LOCKED)
        RETURNING l.device, d.youth
        """,
        row -> new Locked(row.uuid("device"), row.uuid("youth")),
        now,
        atMost);
  }

  private static Stored read(final Row row) {
    return new Stored(
        new Pins.Hash(row.bytes("hash"), row.bytes("salt")),
        (int) row.number("after_minutes"),
        (int) row.number("wrong"),
        row.instant("wait_until"));
  }
}
