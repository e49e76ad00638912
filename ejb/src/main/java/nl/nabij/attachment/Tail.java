package nl.nabij.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The end of a file, where an archive that hides behind something else has its directory. */
final class Tail {

  private static final String END_OF_ARCHIVE = "PK\005\006";
  private static final int END_BYTES = 22;
  private static final int LOOKED_AT = 66 * 1024;

  private final byte[] ring = new byte[LOOKED_AT];
  private long seen;

  void add(final byte[] bytes, final int length) {
    for (int i = 0; i < length; i++) {
      ring[(int) (seen++ % LOOKED_AT)] = bytes[i];
    }
  }

  /** The last bytes, each as one character. */
  String text() {
    final int length = (int) Math.min(seen, LOOKED_AT);
    final byte[] last = new byte[length];
    for (int i = 0; i < length; i++) {
      last[i] = ring[(int) ((seen - length + i) % LOOKED_AT)];
    }
    return new String(last, StandardCharsets.ISO_8859_1);
  }

  boolean holdsArchive() {
    final String text = text();
    final int at = text.indexOf(END_OF_ARCHIVE);
    // Without room for a whole directory it is a piece of one, or chance.
    return at >= 0 && text.length() - at >= END_BYTES;
  }

  static Tail of(final InputStream file) throws IOException {
    final Tail tail = new Tail();
    final byte[] buffer = new byte[16 * 1024];
    for (int came = file.read(buffer); came >= 0; came = file.read(buffer)) {
      tail.add(buffer, came);
    }
    return tail;
  }
}
