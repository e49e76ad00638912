package nl.nabij.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * Where the passphrase of the keystore comes from: the environment, or a file that the system
 * property {@code nabij.keystore.passphrase-file} names. Only a demo makes one for itself, in a
 * file beside the keystore.
 */
final class Passphrase {

  static final String VARIABLE = "NABIJ_KEYSTORE_PASSPHRASE";
  static final String FILE = "nabij.keystore.passphrase-file";

  private static final int MINIMUM = 16;

  private Passphrase() {}

  /**
   * @throws IllegalStateException when there is none, or one of less than 16 characters
   */
  static char[] find(
      final Map<String, String> environment,
      final String file,
      final Path keystore,
      final boolean demo) {
    final Optional<String> said = Secrets.find(environment, VARIABLE, file);
    if (said.isPresent()) {
      return longEnough(said.get());
    }
    if (demo) {
      final Path beside = keystore.resolveSibling(keystore.getFileName() + ".pass");
      if (!Files.exists(beside)) {
        make(beside);
      }
      return longEnough(Secrets.read(beside));
    }
    throw new IllegalStateException(
        "the keystore needs a passphrase: set "
            + VARIABLE
            + " in the environment, or "
            + FILE
            + " to a file that holds it");
  }

  private static void make(final Path file) {
    final byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(
          file,
          Base64.getUrlEncoder().withoutPadding().encodeToString(bytes),
          StandardOpenOption.WRITE);
    } catch (final IOException e) {
      throw new IllegalStateException("cannot write the passphrase file " + file, e);
    }
  }

  private static char[] longEnough(final String passphrase) {
    if (passphrase.length() < MINIMUM) {
      throw new IllegalStateException(
          "the passphrase of the keystore needs " + MINIMUM + " characters or more");
    }
    return passphrase.toCharArray();
  }
}
