package nl.nabij.audit;

import jakarta.ejb.ApplicationException;

/** The log cannot be written or read, so the act is off: no entry, no access. */
@ApplicationException(rollback = true)
public class LogUnavailable extends RuntimeException {

  public LogUnavailable(final String message, final Throwable cause) {
    super(message, cause);
  }
}
