package nl.nabij.wording;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.database.Database;
import nl.nabij.database.Row;
import nl.nabij.vault.Vault;

/** The SQL of texts to begin with; sealed on the way in, opened on the way out. */
@Dependent
class PhraseTable {

  static final int OF_HOLDER_AT_MOST = 200;

  private final Database database;
  private final Vault vault;

  @Inject
  PhraseTable(final Database database, final Vault vault) {
    this.database = database;
    this.vault = vault;
  }

  /** A text and whose it is. */
  record Kept(Phrase phrase, UUID organisation, UUID holder) {}

  /** In the order in which they were made. */
  List<Phrase> of(final UUID holder) {
    return database
        .list(
            "SELECT * FROM phrase WHERE holder = ? ORDER BY place, id LIMIT ?",
            this::read,
            holder,
            OF_HOLDER_AT_MOST)
        .stream()
        .map(Kept::phrase)
        .toList();
  }

  /** Those of an organisation that youths see on a day, in the order in which they were made. */
  List<Phrase> listed(final UUID organisation, final LocalDate day) {
    return database
        .list(
            """
            SELECT * FROM phrase WHERE holder = ? AND organisation = holder AND listed_until >= ?
            ORDER BY place, id LIMIT ?
            """,
            this::read,
            organisation,
            day,
            OF_HOLDER_AT_MOST)
        .stream()
        .map(Kept::phrase)
        .toList();
  }

  /** For a change: nobody else changes it meanwhile. */
  Optional<Kept> find(final UUID id) {
    return database.first("SELECT * FROM phrase WHERE id = ? FOR NO KEY UPDATE", this::read, id);
  }

  int count(final UUID holder) {
    return database
        .first(
            "SELECT count(*) AS many FROM phrase WHERE holder = ?",
            row -> (int) row.number("many"),
            holder)
        .orElseThrow();
  }

  /** Keeps new texts, in this order; one that is there stays as it is. */
  void add(
      final List<Phrase> phrases,
      final UUID organisation,
      final UUID holder,
      final UUID by,
      final Instant at) {
    final List<Object[]> rows = new ArrayList<>();
    for (final Phrase phrase : phrases) {
      rows.add(
          new Object[] {
            phrase.id(),
            organisation,
            holder,
            phrase.moment(),
            title(phrase),
            sealed("phrase:" + phrase.id(), phrase.text()),
            phrase.listedUntil(),
            by,
            at,
            holder
          });
    }
    database.changeAll(
        """
        INSERT INTO phrase (id, organisation, holder, moment, sealed_title, sealed_text,
          listed_until, changed_by, made_at, place)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?,
          (SELECT coalesce(max(place), 0) + 1 FROM phrase WHERE holder = ?))
        ON CONFLICT (id) DO NOTHING
        """,
        rows);
  }

  /** Its place in the list stays. */
  void change(final Phrase phrase, final UUID by) {
    database.change(
        """
        UPDATE phrase SET moment = ?, sealed_title = ?, sealed_text = ?, listed_until = ?,
          changed_by = ?
        WHERE id = ?
        """,
        phrase.moment(),
        title(phrase),
        sealed("phrase:" + phrase.id(), phrase.text()),
        phrase.listedUntil(),
        by,
        phrase.id());
  }

  void drop(final UUID id) {
    database.change("DELETE FROM phrase WHERE id = ?", id);
  }

  private byte[] title(final Phrase phrase) {
    return phrase.title() == null ? null : sealed("phrase-title:" + phrase.id(), phrase.title());
  }

  private byte[] sealed(final String place, final String text) {
    return vault.sealForHouse(place, text.getBytes(StandardCharsets.UTF_8));
  }

  private String opened(final String place, final byte[] sealed) {
    return new String(vault.unsealForHouse(place, sealed), StandardCharsets.UTF_8);
  }

  private Kept read(final Row row) {
    final UUID id = row.uuid("id");
    final byte[] title = row.bytes("sealed_title");
    return new Kept(
        new Phrase(
            id,
            row.uuid("holder").equals(row.uuid("organisation")),
            Moment.valueOf(row.text("moment")),
            title == null ? null : opened("phrase-title:" + id, title),
            opened("phrase:" + id, row.bytes("sealed_text")),
            row.date("listed_until")),
        row.uuid("organisation"),
        row.uuid("holder"));
  }
}
