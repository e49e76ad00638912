package nl.nabij.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** An export that was unpacked. */
record Folder(Path root) implements Place {

  @Override
  public Optional<byte[]> get(final String path, final int longest) throws CannotCheck {
    final Path file = root.resolve(path);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(Bounded.read(in, longest, path));
    } catch (final IOException e) {
      throw new CannotCheck(path + " cannot be read", e);
    }
  }
}
