package nl.nabij.attachment;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Copies the chunks of a WebP (RFC 9649) that make the picture. Its length stands at the beginning,
 * so it is read twice: once to count, once to copy.
 */
final class WebpCopy {

  private static final Set<String> KEPT = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ICCP");
  private static final int EXIF_FLAG = 0x08;
  private static final int XMP_FLAG = 0x04;
  private static final int ANIMATION_FLAG = 0x02;
  private static final int EXIF_AT_MOST = 64 * 1024;

  private long bytes = 4;
  private int orientation = 1;
  private boolean extended;
  private boolean picture;

  private WebpCopy() {}

  /**
   * Copies; answers the orientation, 1 to 8.
   *
   * @throws Unfit {@code damaged}; {@code type-refused} when it moves
   */
  static int copy(final Supplier<InputStream> file, final OutputStream to) throws IOException {
    final WebpCopy copy = new WebpCopy();
    try {
      copy.walk(file.get(), null);
      if (!copy.picture) {
        throw new Unfit("damaged");
      }
      final byte[] tiff = Exif.saying(copy.orientation);
      final boolean turned = copy.extended && copy.orientation != 1;
      final DataOutputStream out = new DataOutputStream(new BufferedOutputStream(to));
      out.writeBytes("RIFF");
      out.writeInt(Integer.reverseBytes((int) copy.bytes + (turned ? 8 + tiff.length : 0)));
      out.writeBytes("WEBP");
      copy.walk(file.get(), out);
      if (turned) {
        out.writeBytes("EXIF");
        out.writeInt(Integer.reverseBytes(tiff.length));
        out.write(tiff);
      }
      out.flush();
      return copy.orientation;
    } catch (final EOFException cutOff) {
      throw new Unfit("damaged");
    }
  }

  /** Goes through the chunks: counts without an {@code out}, copies with one. */
  private void walk(final InputStream file, final DataOutputStream out) throws IOException {
    final DataInputStream in = new DataInputStream(new BufferedInputStream(file));
    in.skipNBytes(4);
    long left = Integer.toUnsignedLong(Integer.reverseBytes(in.readInt())) - 4;
    in.skipNBytes(4);
    while (left >= 8) {
      final byte[] kind = new byte[4];
      in.readFully(kind);
      final String name = new String(kind, StandardCharsets.US_ASCII);
      final int told = in.readInt();
      final long length = Integer.toUnsignedLong(Integer.reverseBytes(told));
      final long padded = length + (length & 1);
      if (padded > Attachments.BYTES_AT_MOST) {
        throw new Unfit("damaged");
      }
      left -= 8 + padded;
      if (KEPT.contains(name)) {
        kept(in, out, kind, told, (int) padded);
      } else if ("EXIF".equals(name) && length <= EXIF_AT_MOST) {
        final byte[] body = new byte[(int) padded];
        in.readFully(body);
        orientation = Exif.orientation(body);
      } else {
        in.skipNBytes(padded);
      }
    }
  }

  private void kept(
      final DataInputStream in,
      final DataOutputStream out,
      final byte[] kind,
      final int told,
      final int padded)
      throws IOException {
    final byte[] body = new byte[padded];
    in.readFully(body);
    if (kind[3] == 'X') {
      if ((body[0] & ANIMATION_FLAG) != 0) {
        throw new Unfit("type-refused");
      }
      extended = true;
      body[0] &= (byte) ~(EXIF_FLAG | XMP_FLAG);
      if (orientation != 1) {
        body[0] |= EXIF_FLAG;
      }
    } else {
      picture |= kind[3] == ' ' || kind[3] == 'L';
    }
    if (out == null) {
      bytes += 8L + padded;
    } else {
      out.write(kind);
      out.writeInt(told);
      out.write(body);
    }
  }
}
