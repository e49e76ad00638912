package nl.nabij.attachment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.database.Database;
import nl.nabij.database.Row;

/** What is known of each file; its contents are in {@link PieceTable}. */
@Dependent
class AttachmentTable {

  private static final String COLUMNS =
      "id, youth, organisation, thread, sender, kind, sealed_name, bytes, received, expires_at,"
          + " state, reason, type, seconds, width, height, copy, tries,"
          + " sealed_thumbnail IS NOT NULL AS thumbnail";

  private final Database database;

  @Inject
  AttachmentTable(final Database database) {
    this.database = database;
  }

  /** A file as it is kept; {@code type} is null until its first bytes were seen. */
  record Stored(
      UUID id,
      UUID youth,
      UUID organisation,
      UUID thread,
      UUID sender,
      String kind,
      byte[] sealedName,
      long bytes,
      long received,
      Instant expiresAt,
      String state,
      String reason,
      FileType type,
      Integer seconds,
      Integer width,
      Integer height,
      int copy,
      int tries,
      boolean thumbnail) {

    PieceTable.Place place(final int whichCopy) {
      return new PieceTable.Place(id, youth, whichCopy);
    }

    boolean voice() {
      return "voice".equals(kind);
    }
  }

  /** How much somebody has sent or begun to send since a moment. */
  record Sent(long underWay, long bytes) {}

  /** Makes those who begin at the same moment wait for each other, so that none slips by. */
  void queueUp(final UUID sender) {
    database.exists(
        "SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(?, 15))) waited",
        sender.toString());
  }

  Sent sent(final UUID sender, final Instant now, final Instant since) {
    return database
        .first(
            """
            SELECT count(*) FILTER (WHERE state = 'uploading' AND expires_at > ?) AS under_way,
              coalesce(sum(CASE state WHEN 'cancelled' THEN received ELSE bytes END), 0)::bigint
                AS bytes
            FROM attachment WHERE sender = ? AND began_at > ?
            """,
            row -> new Sent(row.number("under_way"), row.number("bytes")),
            now,
            sender,
            since)
        .orElseThrow();
  }

  void begin(final Stored begun, final Instant at) {
    database.change(
        """
        INSERT INTO attachment (id, youth, organisation, thread, sender, kind, sealed_name, bytes,
          seconds, began_at, expires_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        begun.id(),
        begun.youth(),
        begun.organisation(),
        begun.thread(),
        begun.sender(),
        begun.kind(),
        begun.sealedName(),
        begun.bytes(),
        begun.seconds(),
        at,
        begun.expiresAt());
  }

  Optional<Stored> find(final UUID id) {
    return database.first(
        "SELECT " + COLUMNS + " FROM attachment WHERE id = ?", AttachmentTable::stored, id);
  }

  /** Those of one youth, in one question. */
  List<Stored> find(final UUID youth, final Collection<UUID> ids) {
    return database.list(
        "SELECT " + COLUMNS + " FROM attachment WHERE id = ANY(?) AND youth = ?",
        AttachmentTable::stored,
        ids,
        youth);
  }

  /** Moves on what was received; false when somebody else did meanwhile, or it is over. */
  boolean advance(final UUID id, final long from, final long to, final FileType type) {
    return database.change(
            """
            UPDATE attachment SET received = ?, type = coalesce(type, ?)
            WHERE id = ? AND received = ? AND state = 'uploading'
            """,
            to,
            type,
            id,
            from)
        == 1;
  }

  void whole(final UUID id, final byte[] sealedName, final Instant at) {
    database.change(
        "UPDATE attachment SET state = 'checking', sealed_name = ?, next_at = ? WHERE id = ?",
        sealedName,
        at,
        id);
  }

  boolean cancel(final UUID id) {
    return database.change(
            "UPDATE attachment SET state = 'cancelled' WHERE id = ? AND state = 'uploading'", id)
        == 1;
  }

  /** Takes one that is due for the check, for this node and until {@code until}. */
  Optional<Stored> take(final Instant now, final Instant until) {
    return database.first(
        "UPDATE attachment SET next_at = ?, tries = tries + 1 WHERE id ="
            + " (SELECT id FROM attachment WHERE state = 'checking' AND next_at <= ?"
            + " ORDER BY next_at LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED) RETURNING "
            + COLUMNS,
        AttachmentTable::stored,
        until,
        now);
  }

  void again(final UUID id, final Instant at) {
    database.change(
        "UPDATE attachment SET next_at = ? WHERE id = ? AND state = 'checking'", at, id);
  }

  boolean refuse(final UUID id, final String reason) {
    return database.change(
            """
            UPDATE attachment SET state = 'refused', reason = ?, next_at = NULL
            WHERE id = ? AND state = 'checking'
            """,
            reason,
            id)
        == 1;
  }

  boolean clear(final UUID id, final int copy, final Findings findings, final byte[] thumbnail) {
    return database.change(
            """
            UPDATE attachment SET state = 'clean', copy = ?, bytes = ?, received = ?, width = ?,
              height = ?, sealed_thumbnail = ?, next_at = NULL
            WHERE id = ? AND state = 'checking'
            """,
            copy,
            findings.bytes(),
            findings.bytes(),
            findings.width(),
            findings.height(),
            thumbnail,
            id)
        == 1;
  }

  Optional<byte[]> thumbnail(final UUID id) {
    return database.first(
        "SELECT sealed_thumbnail FROM attachment WHERE id = ? AND sealed_thumbnail IS NOT NULL",
        row -> row.bytes("sealed_thumbnail"),
        id);
  }

  /** Uploads that nobody went on with, and cancelled ones that no longer count for a day. */
  List<UUID> expired(final Instant now, final int atMost) {
    return database.list(
        """
        SELECT id FROM attachment WHERE state IN ('uploading', 'cancelled') AND expires_at <= ?
        ORDER BY expires_at LIMIT ?
        """,
        row -> row.uuid("id"),
        now,
        atMost);
  }

  void delete(final UUID id) {
    database.change(
        "DELETE FROM attachment WHERE id = ? AND state IN ('uploading', 'cancelled')", id);
  }

  private static Stored stored(final Row row) {
    final String type = row.text("type");
    return new Stored(
        row.uuid("id"),
        row.uuid("youth"),
        row.uuid("organisation"),
        row.uuid("thread"),
        row.uuid("sender"),
        row.text("kind"),
        row.bytes("sealed_name"),
        row.number("bytes"),
        row.number("received"),
        row.instant("expires_at"),
        row.text("state"),
        row.text("reason"),
        type == null ? null : FileType.valueOf(type),
        whole(row.numberOrNull("seconds")),
        whole(row.numberOrNull("width")),
        whole(row.numberOrNull("height")),
        (int) row.number("copy"),
        (int) row.number("tries"),
        row.flag("thumbnail"));
  }

  private static Integer whole(final Long number) {
    return number == null ? null : number.intValue();
  }
}
