package nl.nabij.vault;

import jakarta.ejb.ApplicationException;

/** A ciphertext does not fit its key or its place. */
@ApplicationException(rollback = true)
public class SealBroken extends RuntimeException {

  public SealBroken(final String message) {
    super(message);
  }
}
