package nl.nabij.conversation;

import java.util.Arrays;
import java.util.Locale;
import nl.nabij.access.Rejected;

/** The few ways to answer without words; how each looks is up to the browser. */
enum Face {
  /** Agreed. */
  GOOD,
  HEART,
  SMILE,
  /** Celebrates with you. */
  PARTY,
  THANKS,
  /** Did not understand. */
  QUESTION;

  /** The name that travels: lower case. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws Rejected INVALID {@code face-unknown}
   */
  static Face of(final String code) {
    return Arrays.stream(values())
        .filter(face -> face.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new Rejected(Rejected.Kind.INVALID, "face-unknown"));
  }
}
