package example.wrong.people;

import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Cipher;
import nl.nabij.database.Wall;

/** Public without being a boundary, with a lock and a clock of its own, and past the wall. */
public class NameTable {

  /** A name, as of now. */
  public String name() {
    try (Wall.Opening wall = Wall.open()) {
      return lock().getAlgorithm() + Instant.now();
    }
  }

  private static Cipher lock() {
    try {
      return Cipher.getInstance("AES/GCM/NoPadding");
    } catch (final GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
