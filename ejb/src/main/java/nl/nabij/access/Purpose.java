package nl.nabij.access;

/** Why personal data is processed; each is an activity in the register (AVG art. 30). */
public enum Purpose {
  IDENTIFICATION("identificatie"),
  GUIDANCE("begeleiding"),
  CONTACT("contact"),
  APPOINTMENTS("afspraken"),
  AFTERCARE("nazorg"),
  OVERSIGHT("toezicht"),
  RIGHTS("rechten");

  private final String code;

  Purpose(final String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
