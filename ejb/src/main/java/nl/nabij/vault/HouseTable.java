package nl.nabij.vault;

import java.time.Instant;
import java.util.Optional;
import nl.nabij.database.Database;
import nl.nabij.database.Row;

/** The SQL of what is kept of the house itself: one row. */
record HouseTable(Database database) {

  /**
   * @param knownText tells whether a keystore belongs to this database
   * @param master the key of the house under a wrapping key of the token; null as long as the
   *     keystore has it
   * @param tokenGeneration the newest wrapping key that a node saw in the token; null when none did
   */
  record Kept(
      byte[] knownText, WrappingKeys.Wrapped master, Integer tokenGeneration, Instant tokenSeenAt) {

    private static Kept read(final Row row) {
      final byte[] master = row.bytes("sealed_master");
      final Instant seen = row.instant("token_seen_at");
      return new Kept(
          row.bytes("known_text"),
          master == null
              ? null
              : new WrappingKeys.Wrapped((int) row.number("master_generation"), master),
          seen == null ? null : (int) row.number("token_generation"),
          seen);
    }
  }

  Optional<Kept> find() {
    return database.first("SELECT * FROM vault_house", Kept::read);
  }

  /** Keeps the known text of this house unless there is one. */
  void know(final byte[] sealed) {
    database.change(
        "INSERT INTO vault_house (known_text) VALUES (?) ON CONFLICT DO NOTHING", sealed);
  }

  /** The same for a house whose first key is in the token. */
  void found(final byte[] known, final WrappingKeys.Wrapped master, final Instant seenAt) {
    database.change(
        """
        INSERT INTO vault_house (known_text, sealed_master, master_generation, token_generation,
          token_seen_at)
        VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
        """,
        known,
        master.bytes(),
        master.generation(),
        master.generation(),
        seenAt);
  }

  void keepMaster(final WrappingKeys.Wrapped master) {
    database.change(
        "UPDATE vault_house SET sealed_master = ?, master_generation = ?",
        master.bytes(),
        master.generation());
  }

  void dropMaster() {
    database.change("UPDATE vault_house SET sealed_master = NULL, master_generation = NULL");
  }

  /** Keeps the moment at which a wrapping key was first seen in the token, over all nodes. */
  void seen(final int generation, final Instant at) {
    database.change(
        """
        UPDATE vault_house SET token_generation = ?, token_seen_at = ?
        WHERE token_generation IS NULL OR token_generation < ?
        """,
        generation,
        at,
        generation);
  }
}
