package nl.nabij.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.database.Database;
import nl.nabij.database.Row;

/** The SQL of the trees: logs, their tiles, and the numbers of entries. */
record LogTable(Database database) {

  private static final String OPEN =
      """
      INSERT INTO audit_log
        (organisation, origin, sealed_seed, public_key, size, root, checkpoint, signed_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (organisation) DO NOTHING
      """;
  private static final String ANY_HEAD =
      "SELECT organisation, origin, sealed_seed, public_key, size, root, checkpoint,"
          + " next_sealed_seed, next_public_key, next_since FROM audit_log";
  private static final String HEAD = ANY_HEAD + " WHERE organisation = ?";
  private static final String HEADS = ANY_HEAD + " ORDER BY organisation LIMIT ?";
  private static final String WAITING =
      """
      SELECT organisation FROM audit_log l
      WHERE EXISTS (SELECT 1 FROM audit_pending p WHERE p.organisation = l.organisation)
      """;
  private static final String TAKE =
      """
      WITH taken AS (
        DELETE FROM audit_pending WHERE organisation = ? AND place IN (
          SELECT place FROM audit_pending WHERE organisation = ? ORDER BY place LIMIT ?)
        RETURNING place, entry
      )
      SELECT t.entry, e.leaf FROM taken t LEFT JOIN audit_entry e ON e.id = t.entry
      ORDER BY t.place
      """;
  private static final String NUMBER =
      """
      INSERT INTO audit_leaf (organisation, number, entry)
      SELECT ?::uuid, ? + place - 1, entry
      FROM unnest(?::uuid[]) WITH ORDINALITY AS waiting (entry, place)
      """;
  private static final String KEEP_TILE =
      """
      INSERT INTO audit_tile (organisation, level, number, hashes) VALUES (?, ?, ?, ?)
      ON CONFLICT (organisation, level, number) DO UPDATE SET hashes = excluded.hashes
      """;
  private static final String TILE =
      "SELECT hashes FROM audit_tile WHERE organisation = ? AND level = ? AND number = ?";
  private static final String SIGN =
      "UPDATE audit_log SET size = ?, root = ?, checkpoint = ?, signed_at = ?"
          + " WHERE organisation = ?";
  private static final String LEAF =
      """
      SELECT e.id AS entry, e.leaf, l.number
      FROM audit_entry e LEFT JOIN audit_leaf l ON l.entry = e.id
      WHERE e.id = ? AND e.organisation = ?
      """;
  private static final String LEAVES =
      """
      SELECT l.entry, e.leaf, l.number
      FROM audit_leaf l JOIN audit_entry e ON e.id = l.entry
      WHERE l.organisation = ? AND l.number >= ? AND l.number < ? ORDER BY l.number
      """;

  /** A log with the newest tree that was signed; {@code next} is null when no key follows. */
  record Head(
      UUID organisation,
      String origin,
      byte[] sealedSeed,
      byte[] publicKey,
      long size,
      byte[] root,
      String checkpoint,
      NextKey next) {}

  /** The key that follows, from when it signs along. */
  record NextKey(byte[] sealedSeed, byte[] publicKey, Instant since) {}

  /** An entry that waits for its number; {@code leaf} is null when the entry itself is gone. */
  record Waiting(UUID entry, byte[] leaf) {}

  /** An entry as it was hashed; {@code number} is null while it waits. */
  record Numbered(UUID entry, byte[] leaf, Long number) {}

  void open(final Head head, final Instant signedAt) {
    database.change(
        OPEN,
        head.organisation(),
        head.origin(),
        head.sealedSeed(),
        head.publicKey(),
        head.size(),
        head.root(),
        head.checkpoint(),
        signedAt);
  }

  Optional<Head> head(final UUID organisation) {
    return database.first(HEAD, LogTable::head, organisation);
  }

  /** Of each log, at most {@code limit}. */
  List<Head> heads(final int limit) {
    return database.list(HEADS, LogTable::head, limit);
  }

  /** The head, held until the transaction ends; empty when somebody else holds it. */
  Optional<Head> lock(final UUID organisation) {
    return database.first(HEAD + " FOR NO KEY UPDATE SKIP LOCKED", LogTable::head, organisation);
  }

  /** Organisations whose log has entries that wait. */
  List<UUID> waiting() {
    return database.list(WAITING, row -> row.uuid("organisation"));
  }

  List<Waiting> take(final UUID organisation, final int limit) {
    return database.list(
        TAKE,
        row -> new Waiting(row.uuid("entry"), row.bytes("leaf")),
        organisation,
        organisation,
        limit);
  }

  void number(final UUID organisation, final long first, final List<UUID> entries) {
    database.change(NUMBER, organisation, first, entries);
  }

  void keep(final UUID organisation, final List<Growth.Changed> tiles) {
    database.changeAll(
        KEEP_TILE,
        tiles.stream()
            .map(tile -> new Object[] {organisation, tile.level(), tile.number(), tile.hashes()})
            .toList());
  }

  void sign(
      final UUID organisation, final Checkpoint head, final String note, final Instant signedAt) {
    database.change(SIGN, head.size(), head.root(), note, signedAt, organisation);
  }

  /** False when a key follows already. */
  boolean follow(final UUID organisation, final NextKey next) {
    return database.change(
            """
            UPDATE audit_log SET next_sealed_seed = ?, next_public_key = ?, next_since = ?
            WHERE organisation = ? AND next_since IS NULL
            """,
            next.sealedSeed(),
            next.publicKey(),
            next.since(),
            organisation)
        == 1;
  }

  /** From here on the key that followed signs alone. */
  void succeed(final UUID organisation) {
    database.change(
        """
        UPDATE audit_log SET sealed_seed = next_sealed_seed, public_key = next_public_key,
          next_sealed_seed = NULL, next_public_key = NULL, next_since = NULL
        WHERE organisation = ? AND next_since IS NOT NULL
        """,
        organisation);
  }

  Tiles tilesOf(final UUID organisation) {
    return (level, number) ->
        database
            .first(TILE, row -> row.bytes("hashes"), organisation, level, number)
            .orElse(new byte[0]);
  }

  Optional<Numbered> leaf(final UUID organisation, final UUID entry) {
    return database.first(LEAF, LogTable::numbered, entry, organisation);
  }

  /** Those of these entries that have their number, in that order. */
  List<Numbered> leaves(final UUID organisation, final List<UUID> entries) {
    return database.list(
        """
        SELECT l.entry, e.leaf, l.number
        FROM audit_leaf l JOIN audit_entry e ON e.id = l.entry
        WHERE l.organisation = ? AND l.entry = ANY (?) ORDER BY l.number
        """,
        LogTable::numbered,
        organisation,
        entries);
  }

  List<Numbered> leaves(final UUID organisation, final long from, final long until) {
    return database.list(LEAVES, LogTable::numbered, organisation, from, until);
  }

  private static Head head(final Row row) {
    return new Head(
        row.uuid("organisation"),
        row.text("origin"),
        row.bytes("sealed_seed"),
        row.bytes("public_key"),
        row.number("size"),
        row.bytes("root"),
        row.text("checkpoint"),
        row.instant("next_since") == null
            ? null
            : new NextKey(
                row.bytes("next_sealed_seed"),
                row.bytes("next_public_key"),
                row.instant("next_since")));
  }

  private static Numbered numbered(final Row row) {
    return new Numbered(row.uuid("entry"), row.bytes("leaf"), row.numberOrNull("number"));
  }
}
