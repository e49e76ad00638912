package nl.nabij.access;

import jakarta.ejb.ApplicationException;

/** What was asked cannot be done as it was asked: a stable code, and nothing changed. */
@ApplicationException(rollback = true)
public class Rejected extends RuntimeException {

  /**
   * How the door should answer: a bad value, a clash with what is there, something that is over,
   * too much at once or too large, or a kind of thing that is not taken.
   */
  public enum Kind {
    INVALID,
    CONFLICT,
    GONE,
    TOO_LARGE,
    TOO_MUCH,
    UNSUPPORTED
  }

  private final Kind kind;
  private final String code;

  public Rejected(final Kind kind, final String code) {
    super(code);
    this.kind = kind;
    this.code = code;
  }

  public Kind kind() {
    return kind;
  }

  public String code() {
    return code;
  }
}
