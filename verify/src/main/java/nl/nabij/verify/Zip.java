package nl.nabij.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** An export as it was downloaded. Files are asked for by name, and nothing is unpacked. */
final class Zip implements Place {

  private final ZipFile zip;

  Zip(final Path file) throws CannotCheck {
    try {
      zip = new ZipFile(file.toFile());
    } catch (final IOException e) {
      throw new CannotCheck(file + " is no ZIP that can be read", e);
    }
  }

  @Override
  public Optional<byte[]> get(final String path, final int longest) throws CannotCheck {
    final ZipEntry entry = zip.getEntry(path);
    if (entry == null || entry.isDirectory()) {
      return Optional.empty();
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return Optional.of(Bounded.read(in, longest, path));
    } catch (final IOException e) {
      throw new CannotCheck(path + " cannot be unpacked", e);
    }
  }

  @Override
  public void close() throws CannotCheck {
    try {
      zip.close();
    } catch (final IOException e) {
      throw new CannotCheck("the ZIP cannot be closed", e);
    }
  }
}
