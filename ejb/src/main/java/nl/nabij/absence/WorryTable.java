package nl.nabij.absence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nabij.database.Database;

/** The SQL of words that make a message come first, and of whom it came. */
@Dependent
class WorryTable {

  private final Database database;

  @Inject
  WorryTable(final Database database) {
    this.database = database;
  }

  /** Those an organisation chose, or else the usual ones. */
  List<String> words(final UUID organisation) {
    final List<String> own =
        database.list(
            "SELECT word FROM worry_word WHERE organisation = ? ORDER BY word",
            row -> row.text("word"),
            organisation);
    return own.isEmpty() ? WorryWords.USUAL : own;
  }

  void set(final UUID organisation, final List<String> words) {
    database.change("DELETE FROM worry_word WHERE organisation = ?", organisation);
    database.changeAll(
        "INSERT INTO worry_word (organisation, word) VALUES (?, ?)",
        words.stream().map(word -> new Object[] {organisation, word}).toList());
  }

  void raise(final UUID youth, final UUID organisation, final Instant at) {
    database.change(
        """
        INSERT INTO worry (youth, organisation, raised_at) VALUES (?, ?, ?)
        ON CONFLICT (youth) DO NOTHING
        """,
        youth,
        organisation,
        at);
  }

  Map<UUID, Instant> among(final List<UUID> youths) {
    final Map<UUID, Instant> found = new HashMap<>();
    database.list(
        "SELECT youth, raised_at FROM worry WHERE youth = ANY(?)",
        row -> found.put(row.uuid("youth"), row.instant("raised_at")),
        youths);
    return found;
  }

  void seen(final UUID youth) {
    database.change("DELETE FROM worry WHERE youth = ?", youth);
  }
}
