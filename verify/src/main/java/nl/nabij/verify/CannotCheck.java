package nl.nabij.verify;

/** There is no telling whether it is right or wrong. */
public final class CannotCheck extends RuntimeException {

  public CannotCheck(final String why) {
    super(why);
  }

  CannotCheck(final String why, final Throwable cause) {
    super(why + ": " + (cause.getMessage() == null ? cause : cause.getMessage()), cause);
  }
}
