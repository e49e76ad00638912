package nl.nabij.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
  static final String ALIAS = "nabij-house";

  /** From 2 on. */
  static final Pattern ADDED = Pattern.compile("nabij-wrap-([2-9]|[1-9][0-9]{1,3})");

  private static final FileAttribute<Set<PosixFilePermission>> OWN =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  boolean exists() {
    return Files.exists(path);
  }

  /** Makes the file with a new key; never over one that is there. */
  void make(final char[] passphrase) {
    final byte[] master = newMaster();
    try {
      final KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      final Path draft = draft(store, master, passphrase);
      // A link fails when another node was first; a move would overwrite its key.
      Files.createLink(path.toAbsolutePath(), draft);
      Files.delete(draft);
    } catch (final IOException | GeneralSecurityException e) {
      throw new IllegalStateException("cannot make the keystore " + path, e);
    } finally {
      Arrays.fill(master, (byte) 0);
    }
  }

  /** Puts the key of the house into a file that has wrapping keys alone. */
  void complete(final char[] passphrase, final byte[] master) {
    try {
      final Path draft = draft(load(passphrase), master, passphrase);
      Files.move(draft, path.toAbsolutePath(), StandardCopyOption.ATOMIC_MOVE);
    } catch (final IOException | GeneralSecurityException e) {
      throw new IllegalStateException("cannot write the keystore " + path, e);
    }
  }

  /** Random bytes of a new house; the caller wipes them. */
  static byte[] newMaster() {
    final byte[] master = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(master);
    return master;
  }

  private Path draft(final KeyStore store, final byte[] master, final char[] passphrase)
      throws IOException, GeneralSecurityException {
    store.setEntry(
        ALIAS,
        new KeyStore.SecretKeyEntry(new SecretKeySpec(master, "AES")),
        new KeyStore.PasswordProtection(passphrase));
    final Path folder = path.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    final Path draft = Files.createTempFile(folder, "keystore", ".new", OWN);
    try (OutputStream out = Files.newOutputStream(draft)) {
      store.store(out, passphrase);
    }
    return draft;
  }

  private KeyStore load(final char[] passphrase) throws IOException, GeneralSecurityException {
    final KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(path)) {
      store.load(in, passphrase);
    }
    return store;
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
    try {
      final KeyStore store = load(passphrase);
      final Map<Integer, byte[]> keys = new HashMap<>();
      for (final String alias : Collections.list(store.aliases())) {
        final Matcher added = ADDED.matcher(alias);
        if (ALIAS.equals(alias)) {
          keys.put(1, whole(alias, store.getKey(alias, passphrase)));
        } else if (added.matches()) {
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
