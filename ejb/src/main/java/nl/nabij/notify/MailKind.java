package nl.nabij.notify;

/** What a mail is for. */
enum MailKind {
  CODE("code"),
  NOTICE("notice");

  private final String code;

  MailKind(final String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  static MailKind of(final String code) {
    return CODE.code.equals(code) ? CODE : NOTICE;
  }
}
