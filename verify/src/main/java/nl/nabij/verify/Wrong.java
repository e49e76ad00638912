package nl.nabij.verify;

/** The log is not what was signed, or not by whom; the message names the first place. */
public final class Wrong extends Exception {

  public Wrong(final String what) {
    super(what);
  }
}
