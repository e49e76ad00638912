package nl.nabij.conversation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.database.Database;
import nl.nabij.database.Row;

/** How far each side of a thread has received and read, and what the youth shows of it. */
@Dependent
class MarkTable {

  private final Database database;

  @Inject
  MarkTable(final Database database) {
    this.database = database;
  }

  /** All marks of a thread, with the numbers of its last message and change. */
  record Marks(
      long last,
      long changed,
      long readYouth,
      long readStaff,
      long gotYouth,
      long gotStaff,
      Showing showing) {}

  /** A mark that moved; {@code noticed} whether the youth had been told by mail. */
  record Moved(long seq, boolean noticed, boolean shown) {}

  Optional<Marks> of(final UUID thread) {
    return database.first(
        """
        SELECT last_seq, changed_seq, read_youth, read_staff, got_youth, got_staff,
          shows_typing, shows_read
        FROM thread WHERE id = ?
        """,
        row ->
            new Marks(
                row.number("last_seq"),
                row.number("changed_seq"),
                row.number("read_youth"),
                row.number("read_staff"),
                row.number("got_youth"),
                row.number("got_staff"),
                showing(row)),
        thread);
  }

  /**
   * Moves the read mark of the youth forward; once all is read a coming notice is off. Empty when
   * nothing moved.
   */
  Optional<Moved> readByYouth(final UUID thread, final long seq) {
    return database.first(
        """
        UPDATE thread t SET read_youth = least(?, t.last_seq),
          got_youth = greatest(t.got_youth, least(?, t.last_seq)), noticed = false,
          notice_at = CASE WHEN ? < t.last_seq THEN t.notice_at END
        FROM (SELECT id, noticed FROM thread WHERE id = ? FOR NO KEY UPDATE) before
        WHERE t.id = before.id AND t.read_youth < least(?, t.last_seq)
        RETURNING t.read_youth AS seq, before.noticed, t.shows_read
        """,
        row -> new Moved(row.number("seq"), row.flag("noticed"), row.flag("shows_read")),
        seq,
        seq,
        seq,
        thread,
        seq);
  }

  /** Moves the read mark of staff forward; empty when nothing moved. */
  Optional<Moved> readByStaff(final UUID thread, final long seq) {
    return database.first(
        """
        UPDATE thread SET read_staff = least(?, last_seq),
          got_staff = greatest(got_staff, least(?, last_seq))
        WHERE id = ? AND read_staff < least(?, last_seq)
        RETURNING read_staff AS seq
        """,
        row -> new Moved(row.number("seq"), false, true),
        seq,
        seq,
        thread,
        seq);
  }

  /** Moves the mark of what the youth's devices have received; empty when nothing moved. */
  Optional<Long> gotByYouth(final UUID thread, final long seq) {
    return database.first(
        """
        UPDATE thread SET got_youth = least(?, last_seq)
        WHERE id = ? AND got_youth < least(?, last_seq) RETURNING got_youth AS seq
        """,
        row -> row.number("seq"),
        seq,
        thread,
        seq);
  }

  /** Moves the mark of what the devices of staff have received; empty when nothing moved. */
  Optional<Long> gotByStaff(final UUID thread, final long seq) {
    return database.first(
        """
        UPDATE thread SET got_staff = least(?, last_seq)
        WHERE id = ? AND got_staff < least(?, last_seq) RETURNING got_staff AS seq
        """,
        row -> row.number("seq"),
        seq,
        thread,
        seq);
  }

  Optional<Showing> showing(final UUID thread) {
    return database.first(
        "SELECT shows_typing, shows_read FROM thread WHERE id = ?", MarkTable::showing, thread);
  }

  void show(final UUID thread, final Showing showing) {
    database.change(
        "UPDATE thread SET shows_typing = ?, shows_read = ? WHERE id = ?",
        showing.typing(),
        showing.read(),
        thread);
  }

  private static Showing showing(final Row row) {
    return new Showing(row.flag("shows_typing"), row.flag("shows_read"));
  }
}
