package nl.nabij.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** An exported log as a zip file, read where it lies: nothing is unpacked to disk. */
final class Zip implements Store {

  private final ZipFile zip;

  Zip(final Path file) {
    ZipIndex.check(file);
    try {
      this.zip = new ZipFile(file.toFile());
    } catch (final IOException | IllegalArgumentException e) {
      throw new CannotCheck(file + " is not a zip file that can be read", e);
    }
    try {
      checkNames(file);
    } catch (final RuntimeException e) {
      close();
      throw e;
    }
  }

  /**
   * Names that lead out of the folder, or that two programs would read differently, are refused.
   */
  private void checkNames(final Path file) {
    final Set<String> seen = new HashSet<>();
    zip.stream()
        .map(ZipEntry::getName)
        .forEach(
            name -> {
              if (name.startsWith("/")
                  || name.contains("\\")
                  || name.indexOf('\0') >= 0
                  || ("/" + name + "/").contains("/../")
                  || ("/" + name).contains("/./")) {
                throw new CannotCheck(
                    file + " is refused: it has a file named \"" + printable(name) + "\"");
              }
              if (!seen.add(name)) {
                throw new Wrong(printable(name), "twice in the zip file");
              }
            });
  }

  static String printable(final String name) {
    final String plain = name.replaceAll("[^\\x20-\\x7e]", "?");
    return plain.length() > 80 ? plain.substring(0, 80) + "..." : plain;
  }

  @Override
  public Optional<byte[]> read(final String path, final int limit) {
    final ZipEntry entry = zip.getEntry(path);
    if (entry == null || entry.isDirectory()) {
      return Optional.empty();
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return Optional.of(in.readNBytes(limit + 1));
    } catch (final IOException e) {
      throw new Wrong(path, "cannot be unpacked: " + e.getMessage());
    }
  }

  @Override
  public boolean offersEntries(final TileName first) {
    return true;
  }

  @Override
  public Stream<String> names() {
    return zip.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName);
  }

  @Override
  public boolean grows() {
    return false;
  }

  @Override
  public int readers() {
    return Runtime.getRuntime().availableProcessors();
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (final IOException e) {
      throw new CannotCheck("cannot close the zip file", e);
    }
  }
}
