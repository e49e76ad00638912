package nl.nabij.verify;

/** There is nothing to check, or it cannot be read: this says nothing about the log. */
public final class CannotCheck extends Exception {

  public CannotCheck(final String why) {
    super(why);
  }

  CannotCheck(final String why, final Throwable cause) {
    super(why, cause);
  }
}
