package nl.nabij.web.attachment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of a file, from the first byte to the last, both included (RFC 9110, section 14). */
record ByteRange(long first, long last) {

  private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  /** What a range asks for that the file does not have. */
  static final class Unsatisfiable extends RuntimeException {}

  /**
   * The one range that is asked for; empty for no range, several, or another unit, which all mean
   * the whole file.
   *
   * @throws Unsatisfiable when it lies beyond the end
   */
  static Optional<ByteRange> of(final String header, final long bytes) {
    final Matcher asked = ONE.matcher(header == null ? "" : header.strip());
    if (!asked.matches() || asked.group(1).isEmpty() && asked.group(2).isEmpty()) {
      return Optional.empty();
    }
    if (asked.group(1).isEmpty()) {
      final long last = Long.parseLong(asked.group(2));
      if (last == 0) {
        throw new Unsatisfiable();
      }
      return Optional.of(new ByteRange(Math.max(0, bytes - last), bytes - 1));
    }
    final long first = Long.parseLong(asked.group(1));
    final long end =
        asked.group(2).isEmpty() ? bytes - 1 : Math.min(bytes - 1, Long.parseLong(asked.group(2)));
    if (first >= bytes) {
      throw new Unsatisfiable();
    }
    return end < first ? Optional.empty() : Optional.of(new ByteRange(first, end));
  }

  long length() {
    return last - first + 1;
  }
}
