package nl.nabij.conversation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.database.Database;
import nl.nabij.database.Row;

/** The messages, each under its thread and number. */
@Dependent
class MessageTable {

  /** How long a youth has to read before a notice goes out. */
  static final Duration READ_WITHIN = Duration.ofSeconds(30);

  /**
   * Takes the next number and keeps the message, in one statement: the row of the thread is locked
   * from here to the commit, so numbers are given out one by one and without a hole.
   *
   * <p>An id that is there already takes no number. Two sends of one id at the same moment: the
   * second has waited for the row while its view of the messages is from before, so it takes a
   * number, meets the id in the index, and keeps nothing; the caller then gives the number back.
   */
  private static final String KEEP =
      """
      WITH taken AS (
        UPDATE thread SET
          last_seq = last_seq + 1,
          last_at = ?,
          last_from = CASE WHEN ? = 'youth' THEN 'youth' ELSE 'staff' END,
          last_staff_at = CASE WHEN ? = 'staff' THEN ?::timestamptz ELSE last_staff_at END,
          waiting_since = CASE WHEN of_group THEN NULL ELSE CASE ? WHEN 'youth' THEN coalesce(waiting_since, ?::timestamptz)
                                 WHEN 'staff' THEN NULL ELSE waiting_since END END,
          notice_at = CASE WHEN of_group OR ? = 'youth' THEN NULL
                           WHEN noticed THEN notice_at
                           ELSE coalesce(notice_at, ?::timestamptz) END,
          noticed = noticed AND ? <> 'youth'
        WHERE id = ? AND NOT EXISTS (SELECT 1 FROM message WHERE thread = ? AND id = ?)
        RETURNING last_seq),
      kept AS (
        INSERT INTO message
          (thread, seq, id, sender_kind, sender, sent_at, kind, about, sealed_text, answers)
        SELECT ?, last_seq, ?, ?, ?, ?, ?, ?, ?, ?::uuid FROM taken
        ON CONFLICT (thread, id) DO NOTHING
        RETURNING seq),
      queued AS (
        INSERT INTO message_unindexed (thread, seq) SELECT ?, seq FROM kept)
      SELECT (SELECT last_seq FROM taken) AS taken, (SELECT seq FROM kept) AS kept
      """;

  /**
   * Gives back the number that a lost race took, and tells the state of the thread anew from its
   * messages; the row is still locked by this transaction.
   */
  private static final String GIVE_BACK =
      """
      UPDATE thread t SET
        last_seq = m.seq,
        last_at = m.sent_at,
        last_from = CASE WHEN m.sender_kind = 'youth' THEN 'youth' ELSE 'staff' END,
        last_staff_at = (SELECT max(s.sent_at) FROM message s
                         WHERE s.thread = t.id AND s.sender_kind = 'staff'),
        waiting_since = (SELECT min(y.sent_at) FROM message y
                         WHERE NOT t.of_group AND y.thread = t.id AND y.sender_kind = 'youth'
                           AND y.seq > coalesce((SELECT max(s.seq) FROM message s
                             WHERE s.thread = t.id AND s.sender_kind = 'staff'), 0)),
        notice_at = CASE WHEN t.of_group OR m.sender_kind = 'youth' OR m.seq <= t.read_youth THEN NULL
                         WHEN t.noticed THEN t.notice_at
                         ELSE coalesce(t.notice_at, m.sent_at + interval '30 seconds') END
      FROM message m
      WHERE t.id = ? AND m.thread = t.id AND m.seq = t.last_seq - 1
      """;

  private final Database database;

  @Inject
  MessageTable(final Database database) {
    this.database = database;
  }

  /** A message as stored; {@code sealed} is null once withdrawn, {@code changed} 0 as sent. */
  record Stored(
      UUID thread,
      long seq,
      UUID id,
      String senderKind,
      UUID sender,
      Instant sentAt,
      String kind,
      UUID about,
      byte[] sealed,
      UUID answers,
      Instant editedAt,
      Instant withdrawnAt,
      Instant pinnedAt,
      long changed) {

    boolean withdrawn() {
      return withdrawnAt != null;
    }
  }

  /** A page, and the number of the last change in the thread at that moment. */
  record Page(long changed, List<Stored> messages) {}

  /** What taking a number came to: both null when the id was there already. */
  private record Taken(Long taken, Long kept) {}

  /** Keeps a message under the next number, which it answers; empty when the id was there. */
  Optional<Long> keep(
      final UUID thread,
      final UUID id,
      final Sender from,
      final Instant at,
      final String kind,
      final UUID about,
      final byte[] sealed,
      final UUID answers) {
    final String side = from.kind();
    final Taken result =
        database
            .first(
                KEEP,
                row -> new Taken(row.numberOrNull("taken"), row.numberOrNull("kept")),
                at,
                side,
                side,
                at,
                side,
                at,
                side,
                at.plus(READ_WITHIN),
                side,
                thread,
                thread,
                id,
                thread,
                id,
                side,
                from.id(),
                at,
                kind,
                about,
                sealed,
                answers,
                thread)
            .orElseThrow();
    if (result.taken() != null && result.kept() == null) {
      database.change(GIVE_BACK, thread);
    }
    return Optional.ofNullable(result.kept());
  }

  Optional<Stored> byId(final UUID thread, final UUID id) {
    return database.first(
        "SELECT * FROM message WHERE thread = ? AND id = ?", MessageTable::read, thread, id);
  }

  /** Those of these that are there. */
  List<Stored> byIds(final UUID thread, final Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : database.list(
            "SELECT * FROM message WHERE thread = ? AND id = ANY(?)",
            MessageTable::read,
            thread,
            ids);
  }

  /** Takes places whose text is not indexed as it stands now; others take others. */
  List<Place> takeUnindexed(final int atMost) {
    return database.list(
        """
        DELETE FROM message_unindexed WHERE place IN (
          SELECT place FROM message_unindexed ORDER BY place LIMIT ? FOR NO KEY UPDATE SKIP LOCKED)
        RETURNING thread, seq
        """,
        row -> new Place(row.uuid("thread"), row.number("seq")),
        atMost);
  }

  /** The messages at these places, of whatever threads. */
  List<Owned> at(final List<Place> places) {
    return places.isEmpty()
        ? List.of()
        : database.list(
            """
            SELECT t.dossier, t.organisation, t.of_group, t.with_companion, m.*
            FROM unnest(?::uuid[], ?::bigint[]) AS place (thread, seq)
            JOIN message m USING (thread, seq) JOIN thread t ON t.id = m.thread
            """,
            row ->
                new Owned(
                    new ThreadTable.Key(
                        row.uuid("thread"),
                        row.uuid("dossier"),
                        row.uuid("organisation"),
                        ThreadTable.talk(row)),
                    read(row)),
            places.stream().map(Place::thread).toList(),
            places.stream().map(Place::seq).toList());
  }

  /** A message and whose it is. */
  record Owned(ThreadTable.Key key, Stored message) {}

  Page after(final UUID thread, final long after, final int limit) {
    return page(
        "SELECT * FROM message WHERE thread = t.id AND seq > ? ORDER BY seq", thread, after, limit);
  }

  /** In falling order. */
  Page before(final UUID thread, final long before, final int limit) {
    return page(
        "SELECT * FROM message WHERE thread = t.id AND seq < ? ORDER BY seq DESC",
        thread,
        before,
        limit);
  }

  /** The messages and the number of the last change come from one view of the database. */
  private Page page(final String which, final UUID thread, final long seq, final int limit) {
    final List<Seen> rows =
        database.list(
            "SELECT t.changed_seq AS last_change, m.* FROM thread t LEFT JOIN LATERAL ("
                + which
                + " LIMIT ?) m ON true WHERE t.id = ?",
            row ->
                new Seen(
                    row.number("last_change"),
                    row.uuid("id") == null ? null : MessageTable.read(row)),
            seq,
            limit,
            thread);
    return new Page(
        rows.isEmpty() ? 0 : rows.get(0).changed(),
        rows.stream().map(Seen::message).filter(Objects::nonNull).toList());
  }

  private record Seen(long changed, Stored message) {}

  static Stored read(final Row row) {
    return new Stored(
        row.uuid("thread"),
        row.number("seq"),
        row.uuid("id"),
        row.text("sender_kind"),
        row.uuid("sender"),
        row.instant("sent_at"),
        row.text("kind"),
        row.uuid("about"),
        row.bytes("sealed_text"),
        row.uuid("answers"),
        row.instant("edited_at"),
        row.instant("withdrawn_at"),
        row.instant("pinned_at"),
        row.number("changed_seq"));
  }
}
