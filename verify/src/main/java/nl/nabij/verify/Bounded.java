package nl.nabij.verify;

import java.io.IOException;
import java.io.InputStream;

/** Reads no more than it was told to expect. */
final class Bounded {

  private Bounded() {}

  static byte[] read(final InputStream in, final int longest, final String path)
      throws IOException, CannotCheck {
    final byte[] bytes = in.readNBytes(longest + 1);
    if (bytes.length > longest) {
      throw new CannotCheck(path + " is longer than " + longest + " bytes");
    }
    return bytes;
  }
}
