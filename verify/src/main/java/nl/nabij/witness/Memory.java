package nl.nabij.witness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import nl.nabij.verify.CannotCheck;
import nl.nabij.verify.SignedNote;

/**
 * What a witness must not forget, in a folder: its key and, for each log, the checkpoint that it
 * cosigned last. Held by one process at a time.
 */
final class Memory implements AutoCloseable {

  private final Path folder;
  private final FileChannel held;

  /**
   * Opens the folder, and makes it when it is not there.
   *
   * @throws CannotCheck when another process has it
   */
  Memory(final Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(folder);
      this.held =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locked(held)) {
        held.close();
        throw new CannotCheck("another witness works on " + folder);
      }
    } catch (final IOException e) {
      throw new UncheckedIOException("cannot use " + folder, e);
    }
  }

  private static boolean locked(final FileChannel channel) throws IOException {
    try {
      final FileLock lock = channel.tryLock();
      return lock != null;
    } catch (final OverlappingFileLockException e) {
      return false;
    }
  }

  /** The signed note that was kept last for a log. */
  Optional<byte[]> last(final String origin) {
    return read(file(origin));
  }

  /** Keeps a signed note for a log, on disk when this returns. */
  void keep(final String origin, final byte[] note) {
    write(file(origin), note);
  }

  /** The file with the key; empty before there is one. */
  Optional<byte[]> key() {
    return read("key");
  }

  void keepKey(final byte[] key) {
    write("key", key);
  }

  private static String file(final String origin) {
    try {
      final byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(origin.getBytes(StandardCharsets.UTF_8));
      return "log-" + HexFormat.of().formatHex(hash);
    } catch (final NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private Optional<byte[]> read(final String name) {
    final Path file = folder.resolve(name);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(in.readNBytes(SignedNote.MAX_BYTES + 1));
    } catch (final IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** Beside the old one first, down to the disk, and then in its place: all of it or nothing. */
  private void write(final String name, final byte[] content) {
    final Path beside = folder.resolve(name + ".new");
    try {
      Files.deleteIfExists(beside);
      makePrivate(beside);
      try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
        final ByteBuffer rest = ByteBuffer.wrap(content);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
        channel.force(true);
      }
      Files.move(
          beside,
          folder.resolve(name),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
        directory.force(true);
      }
    } catch (final IOException e) {
      throw new UncheckedIOException("cannot write to " + folder, e);
    }
  }

  private static void makePrivate(final Path file) throws IOException {
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(file);
    }
  }

  @Override
  public void close() {
    try {
      held.close();
    } catch (final IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
