package nl.nabij.vault;

import jakarta.ejb.Stateless;
import java.util.UUID;

/** The lock: the key of each dossier, and what is encrypted under it (AES-256-GCM). */
@Stateless
public class Vault {

  /** Makes the key of a new dossier. */
  public void open(UUID dossier, UUID organisation) {
    throw new UnsupportedOperationException();
  }

  /**
   * Encrypts under the key of the dossier; {@code context} is bound as additional data, so that a
   * ciphertext cannot be moved elsewhere.
   */
  public byte[] seal(UUID dossier, String context, byte[] plain) {
    throw new UnsupportedOperationException();
  }

  /**
   * Decrypts; throws {@link KeyDestroyed} when the dossier was erased, {@link SealBroken} when it
   * does not fit.
   */
  public byte[] unseal(UUID dossier, String context, byte[] sealed) {
    throw new UnsupportedOperationException();
  }

  /** {@link #seal} for text, as UTF-8. */
  public byte[] sealText(UUID dossier, String context, String plain) {
    throw new UnsupportedOperationException();
  }

  /** {@link #unseal} for text. */
  public String unsealText(UUID dossier, String context, byte[] sealed) {
    throw new UnsupportedOperationException();
  }

  /** Encrypts under the key of the house, for what belongs to no dossier (a signing seed). */
  public byte[] sealForHouse(String context, byte[] plain) {
    throw new UnsupportedOperationException();
  }

  /** Opposite of {@link #sealForHouse}. */
  public byte[] unsealForHouse(String context, byte[] sealed) {
    throw new UnsupportedOperationException();
  }

  /** A keyed fingerprint (HMAC-SHA-256) for tokens and codes: found again, never read back. */
  public byte[] fingerprint(String use, byte[] value) {
    throw new UnsupportedOperationException();
  }

  /** Destroys the key of a dossier. Its contents are gone everywhere, backups included. */
  public void destroy(UUID dossier) {
    throw new UnsupportedOperationException();
  }
}
