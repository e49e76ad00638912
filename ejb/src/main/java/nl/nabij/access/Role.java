package nl.nabij.access;

/** The roles of staff, as the realm names them. */
public enum Role {
  CONSULTANT("consultant"),
  COORDINATOR("coordinator"),
  PRIVACY_OFFICER("privacy-officer"),
  ADMINISTRATOR("administrator");

  private final String code;

  Role(final String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
