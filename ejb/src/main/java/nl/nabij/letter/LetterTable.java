package nl.nabij.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.database.Database;

/** The SQL of this room. */
@ApplicationScoped
class LetterTable {

  /** A letter as it is kept. */
  record Stored(UUID id, UUID youth, UUID organisation, byte[] pdfSealed) {}

  private Database database;

  LetterTable() {}

  @Inject
  LetterTable(final Database database) {
    this.database = database;
  }

  /** {@code appointment} is null when the letter is about none. */
  void keep(final Stored letter, final UUID appointment, final UUID by, final Instant at) {
    database.change(
        "INSERT INTO letter (id, youth, organisation, appointment, written_by, written_at,"
            + " pdf_sealed) VALUES (?, ?, ?, ?, ?, ?, ?)",
        letter.id(),
        letter.youth(),
        letter.organisation(),
        appointment,
        by,
        at,
        letter.pdfSealed());
  }

  Optional<Stored> find(final UUID letter) {
    return database.first(
        "SELECT id, youth, organisation, pdf_sealed FROM letter WHERE id = ?",
        row ->
            new Stored(
                row.uuid("id"),
                row.uuid("youth"),
                row.uuid("organisation"),
                row.bytes("pdf_sealed")),
        letter);
  }
}
