package nl.nabij.attachment;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A document of a word processor is an archive. It is unpacked once, into nothing, to see that it
 * does not blow up, holds a text and no program, and is one archive from its first byte to its
 * last.
 */
final class OfficeArchive {

  static final int ENTRIES_AT_MOST = 2_000;
  static final long UNPACKED_AT_MOST = 150L * 1024 * 1024;

  /** Text repeats itself, so a small part may well be a thousandth; a large one is not. */
  static final int RATIO_AT_MOST = 100;

  private static final long RATIO_FROM = 4L * 1024 * 1024;
  private static final int REMEMBERED = 64 * 1024;
  private static final int END_BYTES = 22;
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  private final Counted packed;
  private final Set<String> names = new HashSet<>();
  private String contentTypes = "";
  private String mimetype = "";
  private long unpacked;

  private OfficeArchive(final InputStream file) {
    this.packed = new Counted(file);
  }

  /**
   * @throws Unfit {@code archive-bomb}, {@code macros}, {@code two-in-one}, {@code type-refused},
   *     {@code damaged}
   */
  static void check(final FileType type, final InputStream file, final long bytes)
      throws IOException {
    final OfficeArchive archive = new OfficeArchive(file);
    archive.unpack();
    archive.requireOne(bytes);
    archive.requireText(type);
  }

  private void unpack() throws IOException {
    try {
      final ZipInputStream zip = new ZipInputStream(packed, StandardCharsets.UTF_8);
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!names.add(entry.getName())) {
          throw new Unfit("two-in-one");
        }
        if (names.size() > ENTRIES_AT_MOST) {
          throw new Unfit("archive-bomb");
        }
        unpack(entry.getName(), zip);
      }
    } catch (final IllegalArgumentException badName) {
      throw new Unfit("damaged");
    }
    packed.skipToEnd();
  }

  private void unpack(final String name, final ZipInputStream zip) throws IOException {
    final boolean told = "[Content_Types].xml".equals(name) || "mimetype".equals(name);
    final ByteArrayOutputStream text = new ByteArrayOutputStream();
    final byte[] buffer = new byte[16 * 1024];
    final long packedBefore = packed.count;
    long here = 0;
    for (int came = zip.read(buffer); came >= 0; came = zip.read(buffer)) {
      here += came;
      unpacked += came;
      if (unpacked > UNPACKED_AT_MOST
          || here > RATIO_FROM
              && here / RATIO_AT_MOST > packed.count - packedBefore + buffer.length) {
        throw new Unfit("archive-bomb");
      }
      if (told && text.size() < REMEMBERED) {
        text.write(buffer, 0, came);
      }
    }
    if ("mimetype".equals(name)) {
      mimetype = text.toString(StandardCharsets.US_ASCII);
    } else if (told) {
      contentTypes = text.toString(StandardCharsets.UTF_8);
    }
  }

  /** The directory ends the file, counts what was there, and leaves no room before the archive. */
  private void requireOne(final long bytes) {
    final byte[] end = packed.tail.text().getBytes(StandardCharsets.ISO_8859_1);
    if (end.length < END_BYTES) {
      throw new Unfit("damaged");
    }
    final ByteBuffer directory =
        ByteBuffer.wrap(end, end.length - END_BYTES, END_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    if (directory.getInt() != 0x06054b50) {
      throw new Unfit(packed.tail.holdsArchive() ? "two-in-one" : "damaged");
    }
    directory.position(directory.position() + 6);
    final int entries = Short.toUnsignedInt(directory.getShort());
    final long size = Integer.toUnsignedLong(directory.getInt());
    final long offset = Integer.toUnsignedLong(directory.getInt());
    if (offset + size + END_BYTES != bytes || entries != names.size()) {
      throw new Unfit("two-in-one");
    }
  }

  private void requireText(final FileType type) {
    final boolean text =
        type == FileType.ODT
            ? mimetype.equals(type.mediaType()) && names.contains("content.xml")
            : contentTypes.contains(WORD) && names.contains("word/document.xml");
    final boolean program =
        contentTypes.contains("macroEnabled")
            || names.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(
                    name ->
                        name.endsWith("vbaproject.bin")
                            || name.startsWith("basic/")
                            || name.startsWith("scripts/"));
    if (program) {
      throw new Unfit("macros");
    }
    if (!text) {
      throw new Unfit("type-refused");
    }
  }

  /** Counts what goes through, and remembers the end of it. */
  private static final class Counted extends FilterInputStream {
    private final Tail tail = new Tail();
    private long count;

    Counted(final InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      final byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(final byte[] into, final int offset, final int length) throws IOException {
      final int came = super.read(into, offset, length);
      if (came > 0) {
        count += came;
        tail.add(java.util.Arrays.copyOfRange(into, offset, offset + came), came);
      }
      return came;
    }

    void skipToEnd() throws IOException {
      final byte[] rest = new byte[16 * 1024];
      int came = 0;
      while (came >= 0) {
        came = read(rest, 0, rest.length);
      }
    }
  }
}
