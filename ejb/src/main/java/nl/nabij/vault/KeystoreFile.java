package nl.nabij.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;

/**
 * The PKCS#12 file with the key of the house, and the wrapping keys that were added to it since;
 * readable by the server's user alone.
 */
record KeystoreFile(Path path) {

  private static final int KEY_BYTES = 32;
  private static final String ALIAS = "nabij-house";

  /** From 2 on. */
  private static final Pattern ADDED = Pattern.compile("nabij-wrap-([2-9]|[1-9][0-9]{1,3})");

  private static final FileAttribute<Set<PosixFilePermission>> OWN =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  boolean exists() {
    return Files.exists(path);
  }

  /** Makes the file with a new key; never over one that is there. */
  void make(final char[] passphrase) {
    final byte[] master = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(master);
    final KeyStore.ProtectionParameter lock = new KeyStore.PasswordProtection(passphrase);
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      final Path draft =
          Files.createTempFile(path.toAbsolutePath().getParent(), "keystore", ".new", OWN);
      final KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setEntry(ALIAS, new KeyStore.SecretKeyEntry(new SecretKeySpec(master, "AES")), lock);
      try (OutputStream out = Files.newOutputStream(draft)) {
        store.store(out, passphrase);
      }
      // A link fails when another node was first; a move would overwrite its key.
      Files.createLink(path.toAbsolutePath(), draft);
      Files.delete(draft);
    } catch (final IOException | GeneralSecurityException e) {
      throw new IllegalStateException("cannot make the keystore " + path, e);
    } finally {
      Arrays.fill(master, (byte) 0);
    }
  }

  /** When it was last written. */
  Instant changedAt() {
    try {
      return Files.getLastModifiedTime(path).toInstant();
    } catch (final IOException e) {
      throw new IllegalStateException("cannot look at the keystore " + path, e);
    }
  }

  /**
   * The keys of 32 bytes by generation, of which 1 is the key of the house; the caller wipes them.
   */
  Map<Integer, byte[]> read(final char[] passphrase) {
    try (InputStream in = Files.newInputStream(path)) {
      final KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, passphrase);
      if (!store.containsAlias(ALIAS)) {
        throw new IllegalStateException("the keystore " + path + " holds no key " + ALIAS);
      }
      final Map<Integer, byte[]> keys = new HashMap<>();
      keys.put(1, store.getKey(ALIAS, passphrase).getEncoded());
      for (final String alias : Collections.list(store.aliases())) {
        final Matcher added = ADDED.matcher(alias);
        if (added.matches()) {
          keys.put(Integer.parseInt(added.group(1)), whole(alias, store.getKey(alias, passphrase)));
        }
      }
      return keys;
    } catch (final IOException | GeneralSecurityException e) {
      throw new IllegalStateException(
          "cannot open the keystore " + path + "; is the passphrase the right one?", e);
    }
  }

  private static byte[] whole(final String alias, final Key key) {
    final byte[] bytes = key.getEncoded();
    if (bytes.length != KEY_BYTES) {
      throw new IllegalStateException("the key " + alias + " is not one of 256 bits");
    }
    return bytes;
  }
}
