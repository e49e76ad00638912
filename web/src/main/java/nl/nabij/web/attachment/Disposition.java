package nl.nabij.web.attachment;

import java.nio.charset.StandardCharsets;

/** The header {@code Content-Disposition} (RFC 6266) with a name in any script (RFC 8187). */
final class Disposition {

  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$&+-.^_`|~";

  private Disposition() {}

  static String of(final boolean inline, final String name) {
    return (inline ? "inline" : "attachment") + "; filename*=UTF-8''" + encoded(name);
  }

  private static String encoded(final String name) {
    final StringBuilder text = new StringBuilder();
    for (final byte value : name.getBytes(StandardCharsets.UTF_8)) {
      if (value > 0 && PLAIN.indexOf(value) >= 0) {
        text.append((char) value);
      } else {
        text.append('%').append("%02X".formatted(value & 0xff));
      }
    }
    return text.toString();
  }
}
