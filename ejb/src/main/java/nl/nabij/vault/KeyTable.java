package nl.nabij.vault;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.database.Database;

/** The SQL of this room. */
record KeyTable(Database database) {

  private static final String INSERT =
      "INSERT INTO vault_key (dossier, organisation, wrapped, opened_at) VALUES (?, ?, ?, ?)";
  private static final String FIND =
      "SELECT organisation, wrapped FROM vault_key WHERE dossier = ?";
  private static final String DESTROY =
      "UPDATE vault_key SET wrapped = NULL, destroyed_at = ?"
          + " WHERE dossier = ? AND destroyed_at IS NULL";
  private static final String KNOW =
      "INSERT INTO vault_house (known_text) VALUES (?) ON CONFLICT DO NOTHING";
  private static final String KNOWN = "SELECT known_text FROM vault_house";

  /** A key as it is kept; {@code wrapped} is null once it was destroyed. */
  record Kept(UUID organisation, byte[] wrapped) {}

  void insert(
      final UUID dossier, final UUID organisation, final byte[] wrapped, final Instant openedAt) {
    database.change(INSERT, dossier, organisation, wrapped, openedAt);
  }

  Optional<Kept> find(final UUID dossier) {
    return database.first(
        FIND, row -> new Kept(row.uuid("organisation"), row.bytes("wrapped")), dossier);
  }

  void destroy(final UUID dossier, final Instant destroyedAt) {
    database.change(DESTROY, destroyedAt, dossier);
  }

  /** Keeps the known text of this house unless there is one. */
  void know(final byte[] sealed) {
    database.change(KNOW, sealed);
  }

  Optional<byte[]> known() {
    return database.first(KNOWN, row -> row.bytes("known_text"));
  }
}
