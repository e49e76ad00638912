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
import java.security.KeyStore;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;

/** The PKCS#12 file with the key of the house; readable by the server's user alone. */
record KeystoreFile(Path path) {

  private static final String ALIAS = "nabij-house";
  private static final FileAttribute<Set<PosixFilePermission>> OWN =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  boolean exists() {
    return Files.exists(path);
  }

  /** Makes the file with a new key; never over one that is there. */
  void make(final char[] passphrase) {
    final byte[] master = new byte[32];
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

  /** The key of the house, 32 bytes; the caller wipes it. */
  byte[] read(final char[] passphrase) {
    try (InputStream in = Files.newInputStream(path)) {
      final KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, passphrase);
      if (!store.containsAlias(ALIAS)) {
        throw new IllegalStateException("the keystore " + path + " holds no key " + ALIAS);
      }
      return store.getKey(ALIAS, passphrase).getEncoded();
    } catch (final IOException | GeneralSecurityException e) {
      throw new IllegalStateException(
          "cannot open the keystore " + path + "; is the passphrase the right one?", e);
    }
  }
}
