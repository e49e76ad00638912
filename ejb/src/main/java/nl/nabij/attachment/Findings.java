package nl.nabij.attachment;

/**
 * What the check of a file found: why it is refused, or else how it is kept.
 *
 * @param reason a stable code, or null when nothing is wrong
 * @param cleaned whether a cleaned copy was written, of {@code bytes}
 * @param width of a photo, the right way up, in pixels; null for others
 * @param thumbnail a small JPEG, or null
 */
record Findings(
    String reason, boolean cleaned, long bytes, Integer width, Integer height, byte[] thumbnail) {

  static Findings refused(final String reason) {
    return new Findings(reason, false, 0, null, null, null);
  }

  static Findings asReceived(final long bytes) {
    return new Findings(null, false, bytes, null, null, null);
  }

  boolean isRefusal() {
    return reason != null;
  }
}
