package example.wrong.people;

import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Cipher;

/** Public without being a boundary, with a lock of its own and a clock of its own. */
public class NameTable {

  /** A name, as of now. */
  public String name() {
    return lock().getAlgorithm() + Instant.now();
  }

  private static Cipher lock() {
    try {
      return Cipher.getInstance("AES/GCM/NoPadding");
    } catch (final GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
