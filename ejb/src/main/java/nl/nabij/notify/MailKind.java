package nl.nabij.notify;

import java.util.Arrays;

/** What a mail is for. */
enum MailKind {
  CODE("code"),
  NOTICE("notice"),
  SIGNED_OUT("signed-out");

  private final String code;

  MailKind(final String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  static MailKind of(final String code) {
    return Arrays.stream(values())
        .filter(kind -> kind.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("a mail for " + code));
  }
}
