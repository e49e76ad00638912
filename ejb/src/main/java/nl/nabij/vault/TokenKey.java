package nl.nabij.vault;

import java.security.GeneralSecurityException;
import java.security.Provider;
import javax.crypto.AEADBadTagException;
import javax.crypto.SecretKey;

/** A wrapping key in a token. */
record TokenKey(Pkcs11Token token, int generation) implements WrappingKey {

  @Override
  public byte[] close(final byte[] place, final byte[] key) {
    return token.use(generation, (provider, secret) -> Seal.closeIn(provider, secret, place, key));
  }

  @Override
  public byte[] open(final byte[] place, final byte[] sealed) {
    Seal.check(sealed);
    return token.use(generation, (provider, secret) -> open(provider, secret, place, sealed));
  }

  /** Some tokens call a wrong tag a general error, as they do when they are in trouble. */
  private static byte[] open(
      final Provider provider, final SecretKey secret, final byte[] place, final byte[] sealed)
      throws GeneralSecurityException {
    try {
      return Seal.openIn(provider, secret, place, sealed);
    } catch (final AEADBadTagException e) {
      Seal.openIn(provider, secret, place, Seal.closeIn(provider, secret, place, new byte[] {1}));
      throw new SealBroken("the seal does not fit its key or its place");
    }
  }
}
