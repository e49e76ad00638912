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
import java.util.zip.CRC32;

/** Copies the chunks of a PNG (ISO 15948) that make the picture, up to its end and no further. */
final class PngCopy {

  private static final long SIGNATURE = 0x89504e470d0a1a0aL;
  private static final Set<String> KEPT =
      Set.of(
          "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD",
          "pHYs");
  private static final int CHUNK_AT_MOST = (int) Attachments.BYTES_AT_MOST;
  private static final int EXIF_AT_MOST = 64 * 1024;

  private PngCopy() {}

  /**
   * Copies; answers the orientation, 1 to 8.
   *
   * @throws Unfit {@code damaged}
   */
  static int copy(final InputStream from, final OutputStream to) throws IOException {
    final DataInputStream in = new DataInputStream(new BufferedInputStream(from));
    final DataOutputStream out = new DataOutputStream(new BufferedOutputStream(to));
    try {
      if (in.readLong() != SIGNATURE) {
        throw new Unfit("damaged");
      }
      out.writeLong(SIGNATURE);
      int orientation = 1;
      String name = "";
      while (!"IEND".equals(name)) {
        final int length = in.readInt();
        final byte[] kind = in.readNBytes(4);
        name = new String(kind, StandardCharsets.US_ASCII);
        if (length < 0 || length > CHUNK_AT_MOST || kind.length < 4) {
          throw new Unfit("damaged");
        }
        if ("eXIf".equals(name) && length <= EXIF_AT_MOST) {
          final byte[] body = new byte[length];
          in.readFully(body);
          in.readInt();
          orientation = Exif.orientation(body);
          chunk(out, kind, Exif.saying(orientation));
        } else if (KEPT.contains(name)) {
          through(in, out, length, kind);
        } else {
          in.skipNBytes(length + 4L);
        }
      }
      out.flush();
      return orientation;
    } catch (final EOFException cutOff) {
      throw new Unfit("damaged");
    }
  }

  private static void through(
      final DataInputStream in, final DataOutputStream out, final int length, final byte[] kind)
      throws IOException {
    final CRC32 sum = new CRC32();
    sum.update(kind);
    out.writeInt(length);
    out.write(kind);
    final byte[] buffer = new byte[16 * 1024];
    int left = length;
    while (left > 0) {
      final int came = in.read(buffer, 0, Math.min(left, buffer.length));
      if (came < 0) {
        throw new EOFException();
      }
      sum.update(buffer, 0, came);
      out.write(buffer, 0, came);
      left -= came;
    }
    final int told = in.readInt();
    if (told != (int) sum.getValue()) {
      throw new Unfit("damaged");
    }
    out.writeInt(told);
  }

  private static void chunk(final DataOutputStream out, final byte[] kind, final byte[] body)
      throws IOException {
    final CRC32 sum = new CRC32();
    sum.update(kind);
    sum.update(body);
    out.writeInt(body.length);
    out.write(kind);
    out.write(body);
    out.writeInt((int) sum.getValue());
  }
}
