package nl.nabij.verify;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * The list at the end of a zip file, which the JDK reads into memory as a whole: so its size is
 * looked at first. 64 MiB name the tiles of some 80 million entries.
 */
final class ZipIndex {

  static final long MAX_BYTES = 64L * 1024 * 1024;

  private static final int END_BYTES = 22;
  private static final int MAX_COMMENT = 65_535;
  private static final int END = 0x06054b50;
  private static final int END64 = 0x06064b50;
  private static final int LOCATOR64 = 0x07064b50;
  private static final int LOCATOR64_BYTES = 20;
  private static final int END64_BYTES = 56;
  private static final int SIZE_AT = 12;
  private static final int SIZE64_AT = 40;
  private static final int END64_AT = 8;
  private static final long IN_END64 = 0xFFFF_FFFFL;

  private ZipIndex() {}

  /**
   * Looks at the size of the list.
   *
   * @throws CannotCheck when the file is not a zip file, or its list is too long
   */
  static void check(final Path file) {
    try (RandomAccessFile zip = new RandomAccessFile(file.toFile(), "r")) {
      if (size(zip, file) > MAX_BYTES) {
        throw new CannotCheck(file + " is refused: it names too many files");
      }
    } catch (final IOException e) {
      throw new CannotCheck("cannot read " + file, e);
    }
  }

  private static long size(final RandomAccessFile zip, final Path file) throws IOException {
    final long first = Math.max(0, zip.length() - END_BYTES - MAX_COMMENT);
    final ByteBuffer tail = read(zip, first, (int) (zip.length() - first));
    for (int at = tail.capacity() - END_BYTES; at >= 0; at--) {
      if (tail.getInt(at) == END) {
        final long size = Integer.toUnsignedLong(tail.getInt(at + SIZE_AT));
        return size == IN_END64 ? size64(zip, first + at) : size;
      }
    }
    throw new CannotCheck(file + " is not a zip file, or its end is missing");
  }

  private static long size64(final RandomAccessFile zip, final long end) throws IOException {
    if (end >= LOCATOR64_BYTES) {
      final ByteBuffer locator = read(zip, end - LOCATOR64_BYTES, LOCATOR64_BYTES);
      final long at = locator.getLong(END64_AT);
      if (locator.getInt(0) == LOCATOR64 && at >= 0 && at <= end - END64_BYTES) {
        final ByteBuffer end64 = read(zip, at, END64_BYTES);
        if (end64.getInt(0) == END64) {
          final long size = end64.getLong(SIZE64_AT);
          return size < 0 ? Long.MAX_VALUE : size;
        }
      }
    }
    return IN_END64;
  }

  private static ByteBuffer read(final RandomAccessFile zip, final long from, final int length)
      throws IOException {
    final byte[] bytes = new byte[length];
    zip.seek(from);
    zip.readFully(bytes);
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
