package nl.nabij.attachment;

import java.io.OutputStream;
import java.util.Arrays;

/**
 * Writes a file piece by piece, whose length is known at the end only; {@link #close} seals what is
 * left as the last piece.
 */
final class PieceWriter extends OutputStream {

  private final PieceTable pieces;
  private final PieceTable.Place place;
  private final byte[] piece = new byte[Opened.PIECE_BYTES];
  private int filled;
  private int number;
  private boolean closed;

  PieceWriter(final PieceTable pieces, final PieceTable.Place place) {
    this.pieces = pieces;
    this.place = place;
  }

  /** Bytes written so far. */
  long bytes() {
    return (long) number * Opened.PIECE_BYTES + filled;
  }

  @Override
  public void write(final int value) {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(final byte[] from, final int offset, final int length) {
    int done = 0;
    while (done < length) {
      // Only when more follows: a piece that fills the last one up is the last.
      if (filled == piece.length) {
        pieces.put(place, number++, PieceTable.Reach.WHOLE, piece);
        filled = 0;
      }
      final int taken = Math.min(length - done, piece.length - filled);
      System.arraycopy(from, offset + done, piece, filled, taken);
      filled += taken;
      done += taken;
    }
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      pieces.put(place, number, PieceTable.Reach.LAST, Arrays.copyOf(piece, filled));
    }
  }
}
