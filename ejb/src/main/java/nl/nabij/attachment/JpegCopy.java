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
import java.util.Arrays;

/** Copies the segments of a JPEG (ITU T.81) that make the picture, up to its end and no further. */
final class JpegCopy {

  private static final int START = 0xd8;
  private static final int END = 0xd9;
  private static final int SCAN = 0xda;
  private static final int EXIF = 0xe1;
  private static final byte[] EXIF_NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

  private final DataInputStream in;
  private final DataOutputStream out;
  private int orientation = 1;

  private JpegCopy(final InputStream in, final OutputStream out) {
    this.in = new DataInputStream(new BufferedInputStream(in));
    this.out = new DataOutputStream(new BufferedOutputStream(out));
  }

  /**
   * Copies; answers the orientation, 1 to 8.
   *
   * @throws Unfit {@code damaged}
   */
  static int copy(final InputStream in, final OutputStream out) throws IOException {
    final JpegCopy copy = new JpegCopy(in, out);
    try {
      copy.run();
    } catch (final EOFException cutOff) {
      throw new Unfit("damaged");
    }
    copy.out.flush();
    return copy.orientation;
  }

  private void run() throws IOException {
    if (in.readUnsignedShort() != (0xff00 | START)) {
      throw new Unfit("damaged");
    }
    out.writeShort(0xff00 | START);
    int marker = marker();
    while (marker != END) {
      segment(marker);
      marker = marker == SCAN ? scan() : marker();
    }
    out.writeShort(0xff00 | END);
  }

  private int marker() throws IOException {
    if (in.readUnsignedByte() != 0xff) {
      throw new Unfit("damaged");
    }
    int marker = in.readUnsignedByte();
    while (marker == 0xff) {
      marker = in.readUnsignedByte();
    }
    return marker;
  }

  private void segment(final int marker) throws IOException {
    final int length = in.readUnsignedShort();
    if (length < 2) {
      throw new Unfit("damaged");
    }
    final byte[] body = new byte[length - 2];
    in.readFully(body);
    if (marker == EXIF && begins(body, EXIF_NAME)) {
      orientation = Exif.orientation(Arrays.copyOfRange(body, EXIF_NAME.length, body.length));
      if (orientation != 1) {
        final byte[] tiff = Exif.saying(orientation);
        out.writeShort(0xff00 | EXIF);
        out.writeShort(2 + EXIF_NAME.length + tiff.length);
        out.write(EXIF_NAME);
        out.write(tiff);
      }
    } else if (kept(marker, body)) {
      out.writeShort(0xff00 | marker);
      out.writeShort(length);
      out.write(body);
    }
  }

  /**
   * Tables, frames and scans; of the applications' segments only those that say what colours are.
   */
  private static boolean kept(final int marker, final byte[] body) {
    return switch (marker) {
      case 0xe0 -> begins(body, "JFIF\0".getBytes(StandardCharsets.US_ASCII)) && body.length == 14;
      case 0xe2 -> begins(body, "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII));
      case 0xee -> begins(body, "Adobe".getBytes(StandardCharsets.US_ASCII));
      default -> marker >= 0xc0 && marker <= 0xdf;
    };
  }

  /** The coded picture up to the next marker; a stuffed zero and restarts belong to it. */
  private int scan() throws IOException {
    while (true) {
      final int value = in.readUnsignedByte();
      if (value != 0xff) {
        out.write(value);
        continue;
      }
      int marker = in.readUnsignedByte();
      while (marker == 0xff) {
        marker = in.readUnsignedByte();
      }
      if (marker != 0 && (marker < 0xd0 || marker > 0xd7)) {
        return marker;
      }
      out.write(0xff);
      out.write(marker);
    }
  }

  private static boolean begins(final byte[] body, final byte[] with) {
    return body.length >= with.length && Arrays.equals(body, 0, with.length, with, 0, with.length);
  }
}
