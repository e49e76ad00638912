package nl.nabij.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** A text file with the id of a dossier on each line; what begins with {@code #} is for people. */
record DestroyedList(Path path) {

  private static final String HEAD = "# dossiers whose key was destroyed; never put back\n";

  /**
   * @throws IllegalStateException when there is no such file, or a line of it is no id: a list that
   *     is half understood brings somebody back
   */
  Set<UUID> read() {
    final List<String> lines;
    try {
      lines = Files.readAllLines(path, StandardCharsets.UTF_8);
    } catch (final IOException e) {
      throw new IllegalStateException(
          "the list of destroyed keys "
              + path
              + " cannot be read; put it back, or make an empty file when nothing was ever erased",
          e);
    }
    final Set<UUID> ids = new LinkedHashSet<>();
    for (int number = 1; number <= lines.size(); number++) {
      final String line = lines.get(number - 1).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        ids.add(id(line, number));
      }
    }
    return ids;
  }

  /** Adds what is missing; the file is there whole, before or after. */
  void add(final Collection<UUID> destroyed) {
    final Set<UUID> all = new TreeSet<>(read());
    if (!all.addAll(destroyed)) {
      return;
    }
    final StringBuilder text = new StringBuilder(HEAD);
    all.forEach(id -> text.append(id).append('\n'));
    try {
      final Path draft =
          Files.createTempFile(path.toAbsolutePath().getParent(), "destroyed", ".new");
      Files.writeString(draft, text);
      Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (final IOException e) {
      throw new UncheckedIOException("the list of destroyed keys cannot be written", e);
    }
  }

  private UUID id(final String line, final int number) {
    try {
      return UUID.fromString(line);
    } catch (final IllegalArgumentException e) {
      throw new IllegalStateException(
          "line " + number + " of the list of destroyed keys " + path + " is no id", e);
    }
  }
}
