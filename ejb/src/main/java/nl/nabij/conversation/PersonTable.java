package nl.nabij.conversation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.database.Database;

/** Who talks in the thread of a group: how far each has read, and when to tell them. */
@Dependent
class PersonTable {

  private final Database database;

  @Inject
  PersonTable(final Database database) {
    this.database = database;
  }

  /** A youth in a group who is to be told, and since when. */
  record Untold(UUID thread, UUID person) {}

  /** Whom to tell. */
  record Told(UUID youth, UUID organisation, Instant noticeAt) {}

  void seat(final UUID thread, final UUID person, final boolean youth) {
    database.change(
        """
        INSERT INTO thread_person (thread, person, youth, read_seq)
        SELECT id, ?, ?, last_seq FROM thread WHERE id = ?
        ON CONFLICT (thread, person) DO NOTHING
        """,
        person,
        youth,
        thread);
  }

  void unseat(final UUID thread, final UUID person) {
    database.change("DELETE FROM thread_person WHERE thread = ? AND person = ?", thread, person);
  }

  /** How threads with companions stand for somebody; not those that they never opened. */
  List<GroupState> statesWith(final UUID person, final List<UUID> youths) {
    return states(person, youths, true);
  }

  List<GroupState> states(final UUID person, final List<UUID> groups) {
    return states(person, groups, false);
  }

  private List<GroupState> states(
      final UUID person, final List<UUID> dossiers, final boolean companion) {
    return database.list(
        """
        SELECT t.dossier, t.id, t.last_at,
          (SELECT count(*) FROM (
             SELECT 1 FROM message m
             WHERE m.thread = t.id AND m.seq > p.read_seq AND m.sender <> p.person
             LIMIT 100) few) AS unread
        FROM thread_person p JOIN thread t ON t.id = p.thread
        WHERE p.person = ? AND t.dossier = ANY(?) AND t.with_companion = ?
        ORDER BY t.last_at DESC NULLS LAST, t.id
        """,
        row ->
            new GroupState(
                row.uuid("dossier"), row.uuid("id"), row.number("unread"), row.instant("last_at")),
        person,
        dossiers,
        companion);
  }

  /** Something was written: the youths among the others are to be told at {@code at}. */
  void stir(final UUID thread, final UUID sender, final Instant at) {
    database.change(
        """
        UPDATE thread_person SET notice_at = ?
        WHERE thread = ? AND person <> ? AND youth AND NOT noticed AND notice_at IS NULL
        """,
        at,
        thread,
        sender);
  }

  /** Moves somebody's read mark forward; answers whether they had been told. */
  Optional<Boolean> read(final UUID thread, final UUID person, final long seq) {
    return database.first(
        """
        UPDATE thread_person p SET read_seq = least(?, t.last_seq), noticed = false,
          notice_at = CASE WHEN ? < t.last_seq THEN p.notice_at END
        FROM thread t, (SELECT noticed FROM thread_person
                        WHERE thread = ? AND person = ? FOR NO KEY UPDATE) before
        WHERE p.thread = ? AND p.person = ? AND t.id = p.thread
          AND p.read_seq < least(?, t.last_seq)
        RETURNING before.noticed
        """,
        row -> row.flag("noticed"),
        seq,
        seq,
        thread,
        person,
        thread,
        person,
        seq);
  }

  List<Untold> untold(final Instant now, final int atMost) {
    return database.list(
        """
        SELECT thread, person FROM thread_person WHERE notice_at <= ?
        ORDER BY notice_at LIMIT ?
        """,
        row -> new Untold(row.uuid("thread"), row.uuid("person")),
        now,
        atMost);
  }

  /** Takes one of them for this node: from here on they count as told. */
  Optional<Told> take(final Untold untold, final Instant now) {
    return database.first(
        """
        UPDATE thread_person p SET notice_at = NULL, noticed = true
        FROM (SELECT thread, person, notice_at FROM thread_person
              WHERE thread = ? AND person = ? AND notice_at <= ? FOR NO KEY UPDATE SKIP LOCKED) due,
          thread t
        WHERE p.thread = due.thread AND p.person = due.person AND t.id = p.thread
        RETURNING p.person, t.organisation, due.notice_at
        """,
        row -> new Told(row.uuid("person"), row.uuid("organisation"), row.instant("notice_at")),
        untold.thread(),
        untold.person(),
        now);
  }

  void drop(final Untold untold) {
    database.change(
        "UPDATE thread_person SET notice_at = NULL WHERE thread = ? AND person = ?",
        untold.thread(),
        untold.person());
  }
}
