package nl.nabij.vault;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.database.Database;

/** The SQL of this room. */
record KeyTable(Database database) {

  private static final String INSERT =
      "INSERT INTO vault_key (dossier, organisation, wrapped, opened_at) VALUES (?, ?, ?, ?)";
  private static final String FIND =
      "SELECT organisation, wrapped FROM vault_key WHERE dossier = ?";
  private static final String FIND_MANY =
      "SELECT dossier, organisation, wrapped FROM vault_key"
          + " WHERE dossier = ANY(?) AND wrapped IS NOT NULL";
  private static final String DESTROY =
      "UPDATE vault_key SET wrapped = NULL, destroyed_at = ?"
          + " WHERE dossier = ? AND destroyed_at IS NULL";
  private static final String DESTROY_MANY =
      "UPDATE vault_key SET wrapped = NULL, destroyed_at = ?"
          + " WHERE dossier = ANY(?::uuid[]) AND destroyed_at IS NULL";
  private static final String DESTROYED =
      "SELECT dossier FROM vault_key WHERE destroyed_at IS NOT NULL ORDER BY dossier";
  private static final String DESTROYED_OF =
      "SELECT dossier FROM vault_key WHERE organisation = ? AND destroyed_at IS NOT NULL"
          + " ORDER BY dossier";
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

  /** Of these dossiers, the keys that are there; none of a destroyed one. */
  Map<UUID, Kept> find(final Collection<UUID> dossiers) {
    final Map<UUID, Kept> found = new HashMap<>();
    database
        .list(
            FIND_MANY,
            row ->
                Map.entry(
                    row.uuid("dossier"), new Kept(row.uuid("organisation"), row.bytes("wrapped"))),
            dossiers)
        .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
    return found;
  }

  void destroy(final UUID dossier, final Instant destroyedAt) {
    database.change(DESTROY, destroyedAt, dossier);
  }

  /** Answers how many of them had a key until now. */
  int destroyAll(final Collection<UUID> dossiers, final Instant destroyedAt) {
    return database.change(DESTROY_MANY, destroyedAt, dossiers);
  }

  List<UUID> destroyed() {
    return database.list(DESTROYED, row -> row.uuid("dossier"));
  }

  List<UUID> destroyedOf(final UUID organisation) {
    return database.list(DESTROYED_OF, row -> row.uuid("dossier"), organisation);
  }

  /** Keeps the known text of this house unless there is one. */
  void know(final byte[] sealed) {
    database.change(KNOW, sealed);
  }

  Optional<byte[]> known() {
    return database.first(KNOWN, row -> row.bytes("known_text"));
  }
}
