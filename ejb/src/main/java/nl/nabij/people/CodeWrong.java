package nl.nabij.people;

import jakarta.ejb.ApplicationException;

/**
 * The six-digit code does not fit the invitation. The try is counted, so nothing is rolled back.
 */
@ApplicationException(rollback = false)
public class CodeWrong extends RuntimeException {

  private final int attemptsLeft;

  public CodeWrong(final int attemptsLeft) {
    super("code wrong");
    this.attemptsLeft = attemptsLeft;
  }

  public int attemptsLeft() {
    return attemptsLeft;
  }
}
