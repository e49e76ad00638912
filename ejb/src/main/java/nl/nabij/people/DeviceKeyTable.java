package nl.nabij.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.database.Database;

/** The SQL of the devices' own locks. */
@Dependent
class DeviceKeyTable {

  private final Database database;

  @Inject
  DeviceKeyTable(final Database database) {
    this.database = database;
  }

  /** A key as it lies there. */
  record Stored(byte[] credential, byte[] attested, long counter) {}

  Optional<Stored> find(final UUID device) {
    return database.first(
        "SELECT credential, attested, counter FROM device_key WHERE device = ?",
        row -> new Stored(row.bytes("credential"), row.bytes("attested"), row.number("counter")),
        device);
  }

  void keep(final UUID device, final Stored key, final Instant at) {
    database.change(
        """
        INSERT INTO device_key (device, credential, attested, counter, made_at)
        VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (device) DO UPDATE SET credential = excluded.credential,
          attested = excluded.attested, counter = excluded.counter, made_at = excluded.made_at
        """,
        device,
        key.credential(),
        key.attested(),
        key.counter(),
        at);
  }

  void counted(final UUID device, final long counter) {
    database.change("UPDATE device_key SET counter = ? WHERE device = ?", counter, device);
  }

  void drop(final UUID device) {
    database.change("DELETE FROM device_key WHERE device = ?", device);
  }

  /** False when the device has no lock. */
  boolean challenge(final UUID device, final byte[] challenge, final Instant until) {
    return database.change(
            "UPDATE device_lock SET challenge = ?, challenge_until = ? WHERE device = ?",
            challenge,
            until,
            device)
        == 1;
  }

  /** Takes the challenge that waits; whatever comes of it, it is good for nothing any more. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Optional<byte[]> takeChallenge(final UUID device, final Instant now) {
    return database.first(
        """
        WITH old AS (
          SELECT device, challenge FROM device_lock
          WHERE device = ? AND challenge_until > ? FOR NO KEY UPDATE)
        UPDATE device_lock l SET challenge = NULL, challenge_until = NULL
        FROM old WHERE l.device = old.device RETURNING old.challenge
        """,
        row -> row.bytes("challenge"),
        device,
        now);
  }
}
