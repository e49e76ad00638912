package nl.nabij.verify;

import java.util.Optional;
import java.util.stream.Stream;

/** Where a log is: files by the names of tlog-tiles. Used by several threads at once. */
interface Store extends AutoCloseable {

  /**
   * What is under this name, but never more than one byte beyond the limit; empty when there is no
   * such file.
   *
   * @throws CannotCheck when there is no telling
   */
  Optional<byte[]> read(String path, int limit);

  /** Whether the entries are there to be checked, or the hashes alone. */
  boolean offersEntries(TileName first);

  /** The names of all files; nothing where they cannot be listed. */
  Stream<String> names();

  /** How many may read at once with profit. */
  int readers();

  /**
   * Whether the log may have grown beyond the checkpoint that was read from here: a tile that was
   * partial may have become full then.
   */
  boolean grows();

  @Override
  void close();
}
