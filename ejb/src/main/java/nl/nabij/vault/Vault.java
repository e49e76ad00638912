package nl.nabij.vault;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The lock: the key of each dossier, and what is encrypted under it (AES-256-GCM).
 *
 * <p>Encrypting needs no transaction, and begins none: a message that is shown to ten people would
 * begin and end one ten times, with nothing in it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Vault {

  private final DossierKeys dossiers;
  private final MasterKey master;
  private final DestroyedKeys replay;

  protected Vault() {
    this(null, null, null);
  }

  @Inject
  Vault(final DossierKeys dossiers, final MasterKey master, final DestroyedKeys replay) {
    this.dossiers = dossiers;
    this.master = master;
    this.replay = replay;
  }

  /** Makes the key of a new dossier; a dossier gets one key in its life. */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public void open(final UUID dossier, final UUID organisation) {
    dossiers.make(dossier, organisation);
  }

  /**
   * Encrypts under the key of the dossier; {@code context} is bound as additional data, so that a
   * ciphertext cannot be moved elsewhere. The result is 29 bytes longer.
   *
   * @throws KeyDestroyed when the dossier was erased
   */
  public byte[] seal(final UUID dossier, final String context, final byte[] plain) {
    return Seal.close(dossiers.of(dossier), Seal.place(dossier, context), plain);
  }

  /**
   * Decrypts; throws {@link KeyDestroyed} when the dossier was erased, {@link SealBroken} when it
   * does not fit.
   */
  public byte[] unseal(final UUID dossier, final String context, final byte[] sealed) {
    return Seal.open(dossiers.of(dossier), Seal.place(dossier, context), sealed);
  }

  /**
   * Fetches the keys of many dossiers in one question, before something of each is decrypted for a
   * list. Answers those that have a key: an erased dossier is left out.
   *
   * @param dossiers at most 5,000
   */
  public Set<UUID> ready(final Collection<UUID> dossiers) {
    return dossiers.isEmpty() ? Set.of() : this.dossiers.ready(dossiers);
  }

  /** {@link #seal} for text, as UTF-8. */
  public byte[] sealText(final UUID dossier, final String context, final String plain) {
    return seal(dossier, context, plain.getBytes(StandardCharsets.UTF_8));
  }

  /** {@link #unseal} for text. */
  public String unsealText(final UUID dossier, final String context, final byte[] sealed) {
    return new String(unseal(dossier, context, sealed), StandardCharsets.UTF_8);
  }

  /** Encrypts under the key of the house, for what belongs to no dossier (a signing seed). */
  public byte[] sealForHouse(final String context, final byte[] plain) {
    return Seal.close(master.keys().house(), MasterKey.housePlace(context), plain);
  }

  /** Opposite of {@link #sealForHouse}. */
  public byte[] unsealForHouse(final String context, final byte[] sealed) {
    return Seal.open(master.keys().house(), MasterKey.housePlace(context), sealed);
  }

  /**
   * Encrypts under a key that was made for this one message and is known to whoever it is for
   * (AES-128-GCM, as RFC 8188 asks); not for what is kept. The result is 16 bytes longer.
   *
   * @param key 16 bytes
   * @param nonce 12 bytes
   */
  public byte[] sealOnce(final byte[] key, final byte[] nonce, final byte[] plain) {
    return Seal.once(key, nonce, plain);
  }

  /**
   * A keyed fingerprint (HMAC-SHA-256, 32 bytes) for tokens and codes: found again, never read
   * back.
   */
  public byte[] fingerprint(final String use, final byte[] value) {
    return master.keys().fingerprint(use, value);
  }

  /**
   * Keyed hashes for a blind index: 64 bits of HMAC-SHA-256 under a key derived from that of the
   * dossier, in the order of the values. Equal values of one dossier are equal, nothing else is
   * told; with the dossier's key gone they mean nothing.
   *
   * @param use tells indexes apart
   * @throws KeyDestroyed when the dossier was erased
   */
  public List<Long> blind(final UUID dossier, final String use, final Collection<String> values) {
    return Blind.hashes(dossiers.of(dossier), use, values);
  }

  /** Destroys the key of a dossier. Its contents are gone everywhere, backups included. */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public void destroy(final UUID dossier) {
    dossiers.destroy(dossier);
  }

  /**
   * The dossiers of an organisation whose key was destroyed: what has to be known to whoever puts
   * back a backup.
   */
  public List<UUID> destroyed(final UUID organisation) {
    return dossiers.destroyed(organisation);
  }

  /** The dossiers that the list of destroyed keys named when this server started. */
  public List<UUID> replayed() {
    return replay.named();
  }
}
