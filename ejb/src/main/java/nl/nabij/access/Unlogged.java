package nl.nabij.access;

import jakarta.ejb.ApplicationException;

/** The log cannot be written, so the act is off: no entry, no access. Later it may be possible. */
@ApplicationException(rollback = true)
public class Unlogged extends RuntimeException {

  public Unlogged(final Throwable cause) {
    super("the log cannot be written", cause);
  }
}
