package nl.nabij.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.nabij.conversation.Place;
import nl.nabij.database.Database;

/** The blind index: which messages hold which hashes. */
@Dependent
class TokenTable {

  /** Held by the node that indexes; the number means nothing but «the index of messages». */
  private static final long INDEXING = 0x6e61_6269_6a01L;

  private static final String NEWEST = " ORDER BY at DESC, thread DESC, seq DESC LIMIT ?";

  private final Database database;

  @Inject
  TokenTable(final Database database) {
    this.database = database;
  }

  /** What a message is found by. */
  record Indexed(Place place, UUID dossier, Instant at, List<Long> tokens) {}

  /** A place and its moment, by which the next page goes on. */
  record Candidate(Place place, Instant at) {}

  /** Until the commit no other node indexes; false when one does already. */
  boolean alone() {
    return database
        .first("SELECT pg_try_advisory_xact_lock(?) AS alone", row -> row.flag("alone"), INDEXING)
        .orElseThrow();
  }

  void keep(final List<Indexed> all) {
    database.changeAll(
        """
        INSERT INTO message_token (thread, seq, dossier, at, tokens) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (thread, seq) DO UPDATE SET tokens = excluded.tokens
        """,
        all.stream()
            .map(
                one ->
                    new Object[] {
                      one.place().thread(), one.place().seq(), one.dossier(), one.at(), one.tokens()
                    })
            .toList());
  }

  void drop(final List<Place> places) {
    database.changeAll(
        "DELETE FROM message_token WHERE thread = ? AND seq = ?",
        places.stream().map(place -> new Object[] {place.thread(), place.seq()}).toList());
  }

  /**
   * Messages of these dossiers that hold the token of every word, the newest first.
   *
   * @param words of each word its tokens, one for each dossier, in the order of the dossiers
   * @param before where to go on, or null
   */
  List<Candidate> find(
      final List<UUID> dossiers,
      final List<List<Long>> words,
      final Candidate before,
      final int limit) {
    final List<Object> values = new ArrayList<>();
    final String sql = sql(dossiers, words, before, limit, values);
    return database.list(
        sql,
        row -> new Candidate(new Place(row.uuid("thread"), row.number("seq")), row.instant("at")),
        values.toArray());
  }

  /**
   * Each dossier is asked by itself, so that the index leads whatever the words are: about all
   * tokens of a caseload at once the server has no numbers, and reads the whole table.
   */
  static String sql(
      final List<UUID> dossiers,
      final List<List<Long>> words,
      final Candidate before,
      final int limit,
      final List<Object> values) {
    final String named =
        IntStream.range(0, words.size())
            .mapToObj(word -> "word" + word)
            .collect(Collectors.joining(", "));
    final StringBuilder sql = new StringBuilder(300);
    sql.append("SELECT found.* FROM unnest(?::uuid[]")
        .append(", ?::bigint[]".repeat(words.size()))
        .append(") AS asked (dossier, ")
        .append(named)
        .append("), LATERAL (SELECT thread, seq, at FROM message_token WHERE tokens @> ARRAY[")
        .append(named)
        .append("] AND dossier = asked.dossier");
    values.add(dossiers);
    values.addAll(words);
    if (before != null) {
      sql.append(" AND (at, thread, seq) < (?, ?, ?)");
      values.addAll(List.of(before.at(), before.place().thread(), before.place().seq()));
    }
    sql.append(NEWEST).append(") AS found").append(NEWEST);
    values.addAll(List.of(limit, limit));
    return sql.toString();
  }
}
