package nl.nabij.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.access.NotFound;
import nl.nabij.access.Subject;
import nl.nabij.database.Database;
import nl.nabij.database.Row;

/** The threads: whose they are, who waits, whom to tell. */
@ApplicationScoped
class ThreadTable {

  private static final int KNOWN_AT_MOST = 20_000;

  /** Whose a thread is never changes, so knowing it saves a question with every message. */
  private final Cache<UUID, Key> known = Caffeine.newBuilder().maximumSize(KNOWN_AT_MOST).build();

  private final Database database;

  /** For the container. */
  ThreadTable() {
    this(null);
  }

  @Inject
  ThreadTable(final Database database) {
    this.database = database;
  }

  /**
   * A thread and whose it is.
   *
   * @param dossier the youth, or the group
   */
  record Key(UUID thread, UUID dossier, UUID organisation, Talk talk) {

    /** Whether each who talks in it has marks of their own. */
    boolean many() {
      return talk != Talk.OWN;
    }

    Subject subject() {
      return Subject.of("thread", thread, organisation, dossier);
    }
  }

  /**
   * A thread that is due for a notice.
   *
   * @param wroteAt when the youth lately wrote, if they have read no answer of staff since; or null
   */
  record Unnoticed(UUID youth, UUID organisation, Instant noticeAt, Instant wroteAt) {}

  /** The thread of a dossier has the same id everywhere, so opening it twice opens one. */
  static UUID idFor(final UUID dossier) {
    return UUID.nameUUIDFromBytes(("thread:" + dossier).getBytes(StandardCharsets.UTF_8));
  }

  /** Opens a thread, or leaves the one that is there. */
  void open(final Key key, final Instant at) {
    database.change(
        """
        INSERT INTO thread (id, dossier, organisation, of_group, with_companion, opened_at)
        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
        """,
        key.thread(),
        key.dossier(),
        key.organisation(),
        key.many(),
        key.talk() == Talk.COMPANION,
        at);
  }

  /** Throws {@link NotFound}. */
  Key find(final UUID thread) {
    final Key hit = known.getIfPresent(thread);
    if (hit != null) {
      return hit;
    }
    final Key key =
        database
            .whose(
                "SELECT id, dossier, organisation, of_group, with_companion FROM thread WHERE id = ?",
                ThreadTable::key,
                thread)
            .orElseThrow(() -> new NotFound("thread"));
    known.put(thread, key);
    return key;
  }

  /**
   * The state of many threads in one question. Unread are the messages of the youth after the mark
   * of staff: a range of the primary key for each thread.
   */
  List<InboxRow> inbox(final UUID organisation, final List<UUID> youths) {
    return database.list(
        """
        SELECT t.dossier, t.id, t.last_seq, t.last_at, t.last_from, t.waiting_since,
          t.last_staff_at,
          (SELECT count(*) FROM message m
           WHERE m.thread = t.id AND m.seq > t.read_staff AND m.sender_kind = 'youth') AS unread,
          (SELECT m.sent_at FROM message m WHERE m.thread = t.id AND m.sender_kind = 'youth'
           ORDER BY m.seq DESC LIMIT 1) AS last_youth_at
        FROM thread t
        WHERE t.dossier = ANY(?) AND t.organisation = ? AND NOT t.with_companion AND NOT t.with_companion
        ORDER BY t.waiting_since NULLS LAST, t.last_at DESC NULLS LAST
        """,
        row ->
            new InboxRow(
                row.uuid("dossier"),
                row.uuid("id"),
                row.number("last_seq"),
                row.number("unread"),
                row.instant("last_at"),
                row.text("last_from"),
                row.instant("waiting_since"),
                row.instant("last_staff_at"),
                row.instant("last_youth_at")),
        youths,
        organisation);
  }

  /** Threads of which the youth should be told, the longest due first. */
  List<UUID> unnoticed(final Instant now, final int atMost) {
    return database.list(
        "SELECT id FROM thread WHERE notice_at <= ? ORDER BY notice_at LIMIT ?",
        row -> row.uuid("id"),
        now,
        atMost);
  }

  /** Takes one of them for this node: from here on the youth counts as told. */
  Optional<Unnoticed> takeUnnoticed(final UUID thread, final Instant now) {
    return database.first(
        """
        UPDATE thread t SET notice_at = NULL, noticed = true
        FROM (SELECT id, notice_at FROM thread
              WHERE id = ? AND notice_at <= ? FOR NO KEY UPDATE SKIP LOCKED) due
        WHERE t.id = due.id
        RETURNING t.dossier, t.organisation, due.notice_at,
          (SELECT y.sent_at FROM (
             SELECT m.seq, m.sent_at FROM message m
             WHERE m.thread = t.id AND m.seq > t.last_seq - 50 AND m.sender_kind = 'youth'
             ORDER BY m.seq DESC LIMIT 1) y
           WHERE NOT EXISTS (
             SELECT 1 FROM message s WHERE s.thread = t.id AND s.sender_kind = 'staff'
               AND s.seq > y.seq AND s.seq <= t.read_youth)) AS wrote_at
        """,
        row ->
            new Unnoticed(
                row.uuid("dossier"),
                row.uuid("organisation"),
                row.instant("notice_at"),
                row.instant("wrote_at")),
        thread,
        now);
  }

  void dropNotice(final UUID thread) {
    database.change("UPDATE thread SET notice_at = NULL WHERE id = ?", thread);
  }

  /** From {@code of_group} and {@code with_companion}. */
  static Talk talk(final Row row) {
    if (row.flag("with_companion")) {
      return Talk.COMPANION;
    }
    return row.flag("of_group") ? Talk.GROUP : Talk.OWN;
  }

  private static Key key(final Row row) {
    return new Key(row.uuid("id"), row.uuid("dossier"), row.uuid("organisation"), talk(row));
  }
}
