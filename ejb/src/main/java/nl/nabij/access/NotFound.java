package nl.nabij.access;

import jakarta.ejb.ApplicationException;

/** What was asked for does not exist (or no longer). */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {

  public NotFound(final String what) {
    super(what + " not found");
  }
}
