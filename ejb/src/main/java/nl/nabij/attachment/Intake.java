package nl.nabij.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import nl.nabij.access.Actor;
import nl.nabij.access.Rejected;

/** Cuts what comes over the line into pieces; holds one piece at a time. */
final class Intake {

  private final Receiving receiving;
  private final Actor actor;
  private final AttachmentTable.Stored file;
  private final byte[] piece = new byte[Opened.PIECE_BYTES];
  private FileType type;
  private int number;
  private int filled;

  /** Bytes that are kept. */
  private long kept;

  Intake(final Receiving receiving, final Actor actor, final AttachmentTable.Stored file) {
    this.receiving = receiving;
    this.actor = actor;
    this.file = file;
    this.type = file.type();
    this.kept = file.received();
    this.number = (int) (kept / Opened.PIECE_BYTES);
    this.filled = (int) (kept % Opened.PIECE_BYTES);
  }

  /** Takes what comes until it ends, breaks off or is complete; answers how much is kept. */
  long take(final InputStream body) {
    if (filled > 0) {
      final byte[] begun = receiving.part(file, number);
      System.arraycopy(begun, 0, piece, 0, filled);
    }
    while (kept < file.bytes() && fill(body)) {
      if (end() == file.bytes()) {
        refuseMore(body);
      }
      keep();
    }
    if (end() > kept) {
      keep();
    }
    return kept;
  }

  /** True when the piece, or the file, is full; false when the line ended before. */
  private boolean fill(final InputStream body) {
    while (filled < piece.length && end() < file.bytes()) {
      final int wanted = (int) Math.min(piece.length - filled, file.bytes() - end());
      final int came = read(body, wanted);
      if (came < 0) {
        return false;
      }
      filled += came;
    }
    return true;
  }

  private int read(final InputStream body, final int wanted) {
    try {
      return body.read(piece, filled, wanted);
    } catch (final IOException broken) {
      // The sender asks how far it is and goes on from there.
      return -1;
    }
  }

  private void refuseMore(final InputStream body) {
    try {
      if (body.read() >= 0) {
        throw new Rejected(Rejected.Kind.TOO_LARGE, "upload-too-long");
      }
    } catch (final IOException broken) {
      // All of it is here.
    }
  }

  private long end() {
    return (long) number * Opened.PIECE_BYTES + filled;
  }

  private void keep() {
    if (number == 0 && (end() == file.bytes() || filled == piece.length)) {
      try {
        type = Sniffer.look(piece, filled);
        if (file.voice() && type.sort() != FileType.Sort.AUDIO) {
          throw new Rejected(Rejected.Kind.UNSUPPORTED, "type-refused");
        }
      } catch (final Rejected refused) {
        receiving.drop(file);
        throw refused;
      }
    }
    receiving.keep(actor, file, number, Arrays.copyOf(piece, filled), kept, end(), type);
    kept = end();
    if (filled == piece.length) {
      number++;
      filled = 0;
    }
  }
}
