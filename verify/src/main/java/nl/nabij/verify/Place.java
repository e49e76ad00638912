package nl.nabij.verify;

import java.util.Optional;

/** Where a log lies: files by their path in tlog-tiles. */
interface Place extends AutoCloseable {

  /**
   * A file of at most {@code longest} bytes; empty when there is none.
   *
   * @throws CannotCheck when it is longer, or cannot be read
   */
  Optional<byte[]> get(String path, int longest) throws CannotCheck;

  @Override
  default void close() throws CannotCheck {}
}
