package nl.nabij.vault;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.database.Database;
import nl.nabij.database.Row;

/** The SQL of this room. */
record KeyTable(Database database) {

  private static final String INSERT =
      "INSERT INTO vault_key (dossier, organisation, wrapped, generation, opened_at)"
          + " VALUES (?, ?, ?, ?, ?)";
  private static final String FIND =
      "SELECT organisation, wrapped, generation FROM vault_key WHERE dossier = ?";
  private static final String FIND_MANY =
      "SELECT dossier, organisation, wrapped, generation FROM vault_key"
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

  /** A key as it is kept; {@code wrapped} is null once it was destroyed. */
  record Kept(UUID organisation, WrappingKeys.Wrapped wrapped) {

    private static Kept read(final Row row) {
      return new Kept(row.uuid("organisation"), lying(row));
    }
  }

  /** A key that lies under an older wrapping key. */
  record Older(UUID dossier, UUID organisation, WrappingKeys.Wrapped wrapped) {}

  void insert(
      final UUID dossier,
      final UUID organisation,
      final WrappingKeys.Wrapped wrapped,
      final Instant openedAt) {
    database.change(INSERT, dossier, organisation, wrapped.bytes(), wrapped.generation(), openedAt);
  }

  Optional<Kept> find(final UUID dossier) {
    return database.first(FIND, Kept::read, dossier);
  }

  /** Of these dossiers, the keys that are there; none of a destroyed one. */
  Map<UUID, Kept> find(final Collection<UUID> dossiers) {
    final Map<UUID, Kept> found = new HashMap<>();
    database
        .list(FIND_MANY, row -> Map.entry(row.uuid("dossier"), Kept.read(row)), dossiers)
        .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
    return found;
  }

  /** Keys that lie under an older wrapping key than this, held until the transaction ends. */
  List<Older> older(final int generation, final int limit) {
    return database.list(
        """
        SELECT dossier, organisation, wrapped, generation FROM vault_key
        WHERE generation < ? AND wrapped IS NOT NULL
        ORDER BY generation LIMIT ? FOR NO KEY UPDATE SKIP LOCKED
        """,
        row -> new Older(row.uuid("dossier"), row.uuid("organisation"), lying(row)),
        generation,
        limit);
  }

  void rewrap(final UUID dossier, final WrappingKeys.Wrapped wrapped) {
    database.change(
        "UPDATE vault_key SET wrapped = ?, generation = ? WHERE dossier = ?",
        wrapped.bytes(),
        wrapped.generation(),
        dossier);
  }

  private static WrappingKeys.Wrapped lying(final Row row) {
    final byte[] bytes = row.bytes("wrapped");
    return bytes == null ? null : new WrappingKeys.Wrapped((int) row.number("generation"), bytes);
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
}
