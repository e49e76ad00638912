package nl.nabij.attachment;

import java.io.IOException;
import java.io.InputStream;

/** A PDF begins as one and ends as one, and is nothing else besides. */
final class Pdf {

  /** Readers look for the end mark in the last 1,024 bytes (ISO 32000-1, annex H.3). */
  private static final int END_WITHIN = 1_024;

  private Pdf() {}

  static void check(final InputStream file) throws IOException {
    final Tail tail = Tail.of(file);
    if (tail.holdsArchive()) {
      throw new Unfit("two-in-one");
    }
    final String text = tail.text();
    if (!text.substring(Math.max(0, text.length() - END_WITHIN)).contains("%%EOF")) {
      throw new Unfit("damaged");
    }
  }
}
