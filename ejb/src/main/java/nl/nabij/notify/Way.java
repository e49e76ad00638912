package nl.nabij.notify;

import java.util.Arrays;
import java.util.Optional;

/** By which way somebody is told that something waits for them. */
public enum Way {
  PUSH("push"),
  MAIL("mail"),
  SMS("sms"),
  /** They do not want to be told. */
  NONE("none");

  private final String code;

  Way(final String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static Optional<Way> of(final String code) {
    return Arrays.stream(values()).filter(way -> way.code.equals(code)).findFirst();
  }
}
