package nl.nabij.access;

import jakarta.ejb.ApplicationException;

/** The actor may not do this. The refusal itself is in the log. */
@ApplicationException(rollback = true)
public class Refused extends RuntimeException {

  private final String reason;

  /**
   * @param reason a stable code for the log: {@code no-tie}, {@code other-organisation}, {@code
   *     role}…
   */
  public Refused(final String reason) {
    super("refused: " + reason);
    this.reason = reason;
  }

  public String reason() {
    return reason;
  }
}
