package nl.nabij.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import javax.crypto.SecretKey;
import javax.security.auth.login.FailedLoginException;

/**
 * A token by PKCS#11 (a hardware security module, or SoftHSM), through the provider of the JDK. Its
 * keys are used inside it (CKM_AES_GCM) and cannot leave it.
 *
 * <p>A token locks after some wrong PINs. So one that it did not take is not tried again as long as
 * the server runs.
 */
final class Pkcs11Token {

  private static final String PROVIDER = "SunPKCS11";

  /** Not more often: each time takes sessions of the token. */
  private static final Duration AGAIN = Duration.ofSeconds(15);

  /** What is done with a key inside the token. */
  interface Use<T> {
    T with(Provider provider, SecretKey key) throws GeneralSecurityException;
  }

  private record Opened(Provider provider, KeyStore store, Map<Integer, SecretKey> keys) {}

  private final Path config;
  private final Supplier<char[]> pin;
  private final Clock clock;
  private volatile Opened opened;
  private Instant triedAt = Instant.MIN;
  private boolean pinRefused;

  /**
   * @param config the configuration of SunPKCS11: {@code name}, {@code library}, {@code slot}
   */
  Pkcs11Token(final Path config, final Supplier<char[]> pin, final Clock clock) {
    this.config = config;
    this.pin = pin;
    this.clock = clock;
  }

  /**
   * The wrapping keys that it holds now, by generation; 2 is the first.
   *
   * @throws TokenAway when it does not answer
   * @throws IllegalStateException when it does not take the PIN, or lets a key leave
   */
  Map<Integer, WrappingKey> keys() {
    final Map<Integer, WrappingKey> keys = new HashMap<>();
    look()
        .keys()
        .keySet()
        .forEach(generation -> keys.put(generation, new TokenKey(this, generation)));
    return keys;
  }

  /**
   * Uses a key inside the token. When that fails the token is opened anew, for it may have
   * forgotten its sessions; not more often than every 15 seconds.
   *
   * @throws TokenAway when it does not answer, or the key is no longer in it
   */
  <T> T use(final int generation, final Use<T> use) {
    try {
      return tried(generation, use, opened());
    } catch (final GeneralSecurityException | ProviderException e) {
      if (!mayTryAgain()) {
        throw away(e);
      }
    }
    try {
      return tried(generation, use, reopened());
    } catch (final GeneralSecurityException | ProviderException | IllegalStateException e) {
      throw away(e);
    }
  }

  private static <T> T tried(final int generation, final Use<T> use, final Opened now)
      throws GeneralSecurityException {
    final SecretKey key = now.keys().get(generation);
    if (key == null) {
      throw new GeneralSecurityException("the token has no wrapping key " + generation);
    }
    return use.with(now.provider(), key);
  }

  private synchronized boolean mayTryAgain() {
    return !pinRefused && triedAt.plus(AGAIN).isBefore(clock.instant());
  }

  private synchronized Opened opened() {
    if (opened == null) {
      opened = open();
    }
    return opened;
  }

  private synchronized Opened reopened() {
    opened = open();
    return opened;
  }

  /** With the keys that were added since. A token in trouble may say that it holds none. */
  private synchronized Opened look() {
    final Opened before = opened();
    try {
      before.store().load(null, null);
      final Map<Integer, SecretKey> keys = read(before.store());
      if (keys.keySet().containsAll(before.keys().keySet())) {
        opened = new Opened(before.provider(), before.store(), keys);
        return opened;
      }
      throw new KeyStoreException("a wrapping key is no longer there");
    } catch (final IOException | GeneralSecurityException | ProviderException e) {
      if (!mayTryAgain()) {
        throw away(e);
      }
    }
    final Opened anew = open();
    if (!anew.keys().keySet().containsAll(before.keys().keySet())) {
      throw away(null);
    }
    opened = anew;
    return anew;
  }

  private synchronized Opened open() {
    if (pinRefused) {
      throw refused(null);
    }
    triedAt = clock.instant();
    final char[] said = pin.get();
    try {
      final Provider provider = Security.getProvider(PROVIDER).configure(config.toString());
      final KeyStore store = KeyStore.getInstance("PKCS11", provider);
      store.load(null, said);
      return new Opened(provider, store, read(store));
    } catch (final InvalidParameterException e) {
      throw new IllegalStateException(
          "cannot read " + config + ", the configuration of the token", e);
    } catch (final IOException e) {
      if (has(e, FailedLoginException.class)) {
        pinRefused = true;
        throw refused(e);
      }
      throw away(e);
    } catch (final GeneralSecurityException | ProviderException e) {
      throw away(e);
    } finally {
      Arrays.fill(said, '\0');
    }
  }

  private Map<Integer, SecretKey> read(final KeyStore store) throws GeneralSecurityException {
    final Map<Integer, SecretKey> keys = new HashMap<>();
    for (final String alias : Collections.list(store.aliases())) {
      final Matcher added = KeystoreFile.ADDED.matcher(alias);
      if (added.matches() && store.getKey(alias, null) instanceof SecretKey key) {
        keys.put(Integer.parseInt(added.group(1)), staying(alias, key));
      }
    }
    return keys;
  }

  private static SecretKey staying(final String alias, final SecretKey key) {
    if (key.getEncoded() != null) {
      throw new IllegalStateException(
          "the key " + alias + " can leave the token: make one that is sensitive, not extractable");
    }
    return key;
  }

  private TokenAway away(final Exception why) {
    return new TokenAway("the token that " + config + " names does not answer", why);
  }

  private IllegalStateException refused(final Exception why) {
    return new IllegalStateException(
        "the token that "
            + config
            + " names does not take the PIN; it is not tried again before the server is started"
            + " again, for a token locks after some wrong ones",
        why);
  }

  private static boolean has(final Throwable thrown, final Class<?> type) {
    Throwable cause = thrown;
    while (cause != null && !type.isInstance(cause)) {
      cause = cause.getCause();
    }
    return cause != null;
  }
}
