package nl.nabij.notify;

import java.util.Arrays;

/** What is to be said. */
enum Kind {
  /** The six digits of an invitation. */
  CODE("code"),
  /** The link of an invitation. */
  INVITATION("invitation"),
  /** Something was written. */
  NOTICE("notice"),
  /** A device was ended, for there was a copy of it. */
  SIGNED_OUT("signed-out");

  private final String code;

  Kind(final String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  static Kind of(final String code) {
    return Arrays.stream(values())
        .filter(kind -> kind.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("nothing to say for " + code));
  }
}
