package nl.nabij.vault;

import jakarta.ejb.ApplicationException;

/**
 * The token that holds the wrapping keys does not answer. Nothing is lost; once it answers again,
 * or the server was started again, everything opens.
 */
@ApplicationException(rollback = true)
public class TokenAway extends RuntimeException {

  public TokenAway(final String message, final Throwable cause) {
    super(message, cause);
  }
}
