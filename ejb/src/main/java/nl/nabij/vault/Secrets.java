package nl.nabij.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What opens the keystore or the token comes from the environment or from a file, never from the
 * command line, which every process list shows.
 */
final class Secrets {

  private Secrets() {}

  /** From a variable of the environment, or else a file that may be null; without white space. */
  static Optional<String> find(
      final Map<String, String> environment, final String variable, final String file) {
    final String said = environment.get(variable);
    if (said != null && !said.isEmpty()) {
      return Optional.of(said);
    }
    return file == null || file.isEmpty() ? Optional.empty() : Optional.of(read(Path.of(file)));
  }

  static String read(final Path file) {
    try {
      return Files.readString(file).strip();
    } catch (final IOException e) {
      throw new IllegalStateException("cannot read the secret file " + file, e);
    }
  }
}
