package nl.nabij.vault;

import jakarta.ejb.ApplicationException;

/** The dossier was erased: its key no longer exists. */
@ApplicationException(rollback = true)
public class KeyDestroyed extends RuntimeException {

  public KeyDestroyed(final String message) {
    super(message);
  }
}
