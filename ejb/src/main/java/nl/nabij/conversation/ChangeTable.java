package nl.nabij.conversation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.database.Database;

/**
 * What became of messages: changes, each with the next number of its thread, and what was before.
 */
@Dependent
class ChangeTable {

  /** How a change begins: the thread, which {@link #hold} has locked, gives out the next number. */
  private static final String NEXT =
      "WITH next AS (UPDATE thread SET changed_seq = changed_seq + 1 WHERE id = ?"
          + " RETURNING changed_seq) UPDATE message m SET changed_seq = next.changed_seq";

  private static final String WHICH =
      " FROM next WHERE m.thread = ? AND m.seq = ? RETURNING m.changed_seq";

  private final Database database;

  @Inject
  ChangeTable(final Database database) {
    this.database = database;
  }

  /** A reaction as stored. */
  record StoredReaction(long seq, String personKind, UUID person, byte[] sealed) {}

  /** Holds the thread until the commit, so that changes come one by one. */
  void hold(final UUID thread) {
    database.exists("SELECT 1 FROM thread WHERE id = ? FOR NO KEY UPDATE", thread);
  }

  long edit(final MessageTable.Stored before, final byte[] sealed, final Instant at) {
    keepEarlier(before, at);
    indexAgain(before);
    return change(", sealed_text = ?, edited_at = ?", before, sealed, at);
  }

  long withdraw(final MessageTable.Stored before, final Instant at) {
    keepEarlier(before, at);
    indexAgain(before);
    database.change(
        "DELETE FROM reaction WHERE thread = ? AND seq = ?", before.thread(), before.seq());
    return change(", sealed_text = NULL, withdrawn_at = ?, pinned_at = NULL", before, at);
  }

  long pin(final MessageTable.Stored message, final Instant at) {
    return change(", pinned_at = ?", message, at);
  }

  long unpin(final MessageTable.Stored message) {
    return change(", pinned_at = NULL", message);
  }

  long react(final MessageTable.Stored message, final Sender from, final byte[] sealed) {
    database.change(
        """
        INSERT INTO reaction (thread, seq, person_kind, person, sealed_face)
        VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (thread, seq, person) DO UPDATE SET sealed_face = excluded.sealed_face
        """,
        message.thread(),
        message.seq(),
        from.kind(),
        from.id(),
        sealed);
    return change("", message);
  }

  /** Takes a reaction back; empty when there was none. */
  Optional<Long> unreact(final MessageTable.Stored message, final Sender from) {
    final int gone =
        database.change(
            "DELETE FROM reaction WHERE thread = ? AND seq = ? AND person = ?",
            message.thread(),
            message.seq(),
            from.id());
    return gone == 0 ? Optional.empty() : Optional.of(change("", message));
  }

  List<StoredReaction> reactions(final UUID thread, final Collection<MessageTable.Stored> among) {
    final List<Long> changed =
        among.stream()
            .filter(message -> message.changed() > 0 && !message.withdrawn())
            .map(MessageTable.Stored::seq)
            .sorted()
            .toList();
    return changed.isEmpty()
        ? List.of()
        : database.list(
            """
            SELECT r.seq, r.person_kind, r.person, r.sealed_face
            FROM message m JOIN reaction r USING (thread, seq)
            WHERE m.thread = ? AND m.seq BETWEEN ? AND ? AND m.changed_seq > 0
            ORDER BY r.seq, r.person
            """,
            row ->
                new StoredReaction(
                    row.number("seq"),
                    row.text("person_kind"),
                    row.uuid("person"),
                    row.bytes("sealed_face")),
            thread,
            changed.get(0),
            changed.get(changed.size() - 1));
  }

  /** What stands above the thread, the newest first. */
  List<MessageTable.Stored> pinned(final UUID thread, final int atMost) {
    return database.list(
        """
        SELECT * FROM message WHERE thread = ? AND pinned_at IS NOT NULL
        ORDER BY pinned_at DESC LIMIT ?
        """,
        MessageTable::read,
        thread,
        atMost);
  }

  /** Messages that changed after a number, in the order of their last change. */
  List<MessageTable.Stored> after(final UUID thread, final long change, final int limit) {
    return database.list(
        """
        SELECT * FROM message WHERE thread = ? AND changed_seq > ? AND changed_seq > 0
        ORDER BY changed_seq LIMIT ?
        """,
        MessageTable::read,
        thread,
        change,
        limit);
  }

  /** What stood in a message before, the oldest first. */
  List<EarlierText> earlier(final UUID thread, final long seq, final int atMost) {
    return database.list(
        """
        SELECT until, sealed_text FROM message_earlier WHERE thread = ? AND seq = ?
        ORDER BY version LIMIT ?
        """,
        row -> new EarlierText(row.instant("until"), row.bytes("sealed_text")),
        thread,
        seq,
        atMost);
  }

  /** A text that stood in a message until then. */
  record EarlierText(Instant until, byte[] sealed) {}

  private void indexAgain(final MessageTable.Stored message) {
    database.change(
        "INSERT INTO message_unindexed (thread, seq) VALUES (?, ?)",
        message.thread(),
        message.seq());
  }

  private void keepEarlier(final MessageTable.Stored before, final Instant until) {
    database.change(
        """
        INSERT INTO message_earlier (thread, seq, version, until, sealed_text)
        SELECT ?, ?, coalesce(max(version), 0) + 1, ?, ?
        FROM message_earlier WHERE thread = ? AND seq = ?
        """,
        before.thread(),
        before.seq(),
        until,
        before.sealed(),
        before.thread(),
        before.seq());
  }

  private long change(final String set, final MessageTable.Stored message, final Object... values) {
    final Object[] all = new Object[values.length + 3];
    all[0] = message.thread();
    System.arraycopy(values, 0, all, 1, values.length);
    all[values.length + 1] = message.thread();
    all[values.length + 2] = message.seq();
    return database.first(NEXT + set + WHICH, row -> row.number("changed_seq"), all).orElseThrow();
  }
}
