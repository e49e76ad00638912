package nl.nabij.vault;

import javax.crypto.SecretKey;

/** A key under which keys of dossiers lie: in memory, or in a token that it never leaves. */
interface WrappingKey {

  /** In the form of {@link Seal}. */
  byte[] close(byte[] place, byte[] key);

  /**
   * @throws SealBroken when one bit of key, place or seal is another
   */
  byte[] open(byte[] place, byte[] sealed);

  static WrappingKey of(final SecretKey secret) {
    return new WrappingKey() {
      @Override
      public byte[] close(final byte[] place, final byte[] key) {
        return Seal.close(secret, place, key);
      }

      @Override
      public byte[] open(final byte[] place, final byte[] sealed) {
        return Seal.open(secret, place, sealed);
      }
    };
  }
}
