package nl.nabij.verify;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** An exported log as files in a folder. Links and pipes are not followed. */
record Folder(Path folder) implements Store {

  @Override
  public Optional<byte[]> read(final String path, final int limit) {
    final Path file = folder.resolve(path);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new CannotCheck(file + " is not a plain file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(in.readNBytes(limit + 1));
    } catch (final IOException e) {
      throw new CannotCheck("cannot read " + file, e);
    }
  }

  @Override
  public boolean offersEntries(final TileName first) {
    return true;
  }

  @Override
  public Stream<String> names() {
    try {
      return Files.walk(folder)
          .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/'));
    } catch (final IOException | UncheckedIOException e) {
      throw new CannotCheck("cannot list " + folder, e);
    }
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
    // Nothing is held open.
  }
}
