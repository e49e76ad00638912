package nl.nabij.attachment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.UUID;
import nl.nabij.database.Database;
import nl.nabij.vault.SealBroken;
import nl.nabij.vault.Vault;

/**
 * The pieces, sealed on their way in and opened on their way out. A seal is bound to the file, the
 * copy, the number and whether the piece is whole, the last, or the part that a broken line left:
 * pieces cannot change places, and an end cannot be cut off unnoticed.
 */
@Dependent
class PieceTable {

  private final Database database;
  private final Vault vault;

  @Inject
  PieceTable(final Database database, final Vault vault) {
    this.database = database;
    this.vault = vault;
  }

  /** Which file, whose, and which of its copies. */
  record Place(UUID attachment, UUID youth, int copy) {}

  /** How far a piece goes. */
  enum Reach {
    PART,
    WHOLE,
    LAST;

    /** Of a piece that ends at {@code end} bytes of {@code bytes}. */
    static Reach of(final long end, final long bytes) {
      return end == bytes ? LAST : end % Opened.PIECE_BYTES == 0 ? WHOLE : PART;
    }
  }

  void put(final Place place, final int number, final Reach reach, final byte[] plain) {
    database.change(
        """
        INSERT INTO attachment_piece (attachment, copy, number, sealed) VALUES (?, ?, ?, ?)
        ON CONFLICT (attachment, copy, number) DO UPDATE SET sealed = excluded.sealed
        """,
        place.attachment(),
        place.copy(),
        number,
        vault.seal(place.youth(), context(place, number, reach), plain));
  }

  /**
   * A piece, opened.
   *
   * @throws SealBroken when it is not there, or is not the one that was put there
   */
  byte[] get(final Place place, final int number, final Reach reach) {
    final byte[] sealed =
        database
            .first(
                "SELECT sealed FROM attachment_piece WHERE attachment = ? AND copy = ? AND number = ?",
                row -> row.bytes("sealed"),
                place.attachment(),
                place.copy(),
                number)
            .orElseThrow(() -> new SealBroken("a piece of the file is gone"));
    return vault.unseal(place.youth(), context(place, number, reach), sealed);
  }

  /** The whole file as a stream that holds one piece at a time. */
  InputStream read(final Place place, final long bytes) {
    return new PieceReader(this, place, bytes);
  }

  void drop(final UUID attachment) {
    database.change("DELETE FROM attachment_piece WHERE attachment = ?", attachment);
  }

  void drop(final UUID attachment, final int copy) {
    database.change(
        "DELETE FROM attachment_piece WHERE attachment = ? AND copy = ?", attachment, copy);
  }

  private static String context(final Place place, final int number, final Reach reach) {
    return "attachment:%s:%d:%d:%s".formatted(place.attachment(), place.copy(), number, reach);
  }
}
