package nl.nabij.people;

import jakarta.ejb.ApplicationException;

/** After wrong PINs the next try has to wait. Nothing was tried, so nothing is rolled back. */
@ApplicationException(rollback = false)
public class LockWait extends RuntimeException {

  private final int seconds;

  public LockWait(final int seconds) {
    super("wait");
    this.seconds = seconds;
  }

  /** Until the next try, 1 to 3,600. */
  public int seconds() {
    return seconds;
  }
}
