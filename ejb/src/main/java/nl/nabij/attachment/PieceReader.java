package nl.nabij.attachment;

import java.io.InputStream;
import java.util.function.Supplier;
import nl.nabij.database.Wall;

/** A file read piece by piece; holds one piece at a time. */
final class PieceReader extends InputStream {

  private final PieceTable pieces;
  private final PieceTable.Place place;
  private final long bytes;

  /** It is read when the call that opened it is over. */
  private final Supplier<Wall.Opening> reach = Wall.asNow();

  private byte[] piece = new byte[0];
  private int at;
  private long next;

  PieceReader(final PieceTable pieces, final PieceTable.Place place, final long bytes) {
    this.pieces = pieces;
    this.place = place;
    this.bytes = bytes;
  }

  @Override
  public int read() {
    return fill() ? piece[at++] & 0xff : -1;
  }

  @Override
  public int read(final byte[] into, final int offset, final int length) {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    final int given = Math.min(length, piece.length - at);
    System.arraycopy(piece, at, into, offset, given);
    at += given;
    return given;
  }

  private boolean fill() {
    if (at < piece.length) {
      return true;
    }
    if (next >= bytes) {
      return false;
    }
    final long end = Math.min(bytes, next + Opened.PIECE_BYTES);
    try (Wall.Opening wall = reach.get()) {
      piece = pieces.get(place, (int) (next / Opened.PIECE_BYTES), PieceTable.Reach.of(end, bytes));
    }
    at = 0;
    next = end;
    return true;
  }
}
