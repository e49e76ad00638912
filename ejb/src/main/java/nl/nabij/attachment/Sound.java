package nl.nabij.attachment;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Sound is sound alone: no picture beside it, and no archive behind it. */
final class Sound {

  private static final int MOVIE_AT_MOST = 4 * 1024 * 1024;

  private Sound() {}

  static void check(final FileType type, final Supplier<InputStream> file) throws IOException {
    if (Tail.of(file.get()).holdsArchive()) {
      throw new Unfit("two-in-one");
    }
    if (type == FileType.MP4) {
      tracks(new DataInputStream(file.get()));
    }
  }

  /** The boxes of ISO 14496-12: what the tracks in {@code moov} say that they handle. */
  private static void tracks(final DataInputStream in) throws IOException {
    boolean sound = false;
    try {
      while (!sound) {
        final long size = Integer.toUnsignedLong(in.readInt());
        final String kind = Integer.toHexString(in.readInt());
        final long body = size == 1 ? in.readLong() - 16 : size - 8;
        if (size == 0 || body < 0) {
          throw new Unfit("damaged");
        }
        if (!"6d6f6f76".equals(kind)) {
          in.skipNBytes(body);
          continue;
        }
        if (body > MOVIE_AT_MOST) {
          throw new Unfit("damaged");
        }
        final String movie = new String(in.readNBytes((int) body), StandardCharsets.ISO_8859_1);
        if (handles(movie, "vide")) {
          throw new Unfit("type-refused");
        }
        sound = handles(movie, "soun");
        if (!sound) {
          throw new Unfit("damaged");
        }
      }
    } catch (final EOFException end) {
      throw new Unfit("damaged");
    }
  }

  /** A handler box: its name, version and flags, four bytes, and what it handles. */
  private static boolean handles(final String movie, final String what) {
    for (int at = movie.indexOf("hdlr"); at >= 0; at = movie.indexOf("hdlr", at + 4)) {
      if (movie.startsWith(what, at + 12)) {
        return true;
      }
    }
    return false;
  }
}
