package nl.nabij.attachment;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Exif, as far as it says which way is up (tag 0x0112 of the first directory, TIFF 6.0). */
final class Exif {

  private static final int ORIENTATION = 0x0112;
  private static final int UPRIGHT = 1;

  private Exif() {}

  /** The orientation 1 to 8 in a TIFF block; 1 when it says nothing that can be understood. */
  static int orientation(final byte[] tiff) {
    try {
      final ByteBuffer in = ByteBuffer.wrap(tiff);
      final short order = in.getShort(0);
      if (order != 0x4949 && order != 0x4d4d) {
        return UPRIGHT;
      }
      in.order(order == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      final int directory = in.getInt(4);
      final int entries = Short.toUnsignedInt(in.getShort(directory));
      for (int i = 0; i < entries; i++) {
        final int at = directory + 2 + 12 * i;
        if (Short.toUnsignedInt(in.getShort(at)) == ORIENTATION) {
          final int value = Short.toUnsignedInt(in.getShort(at + 8));
          return value >= 1 && value <= 8 ? value : UPRIGHT;
        }
      }
      return UPRIGHT;
    } catch (final IndexOutOfBoundsException broken) {
      return UPRIGHT;
    }
  }

  /** A TIFF block that says nothing but the orientation: 26 bytes. */
  static byte[] saying(final int orientation) {
    return ByteBuffer.allocate(26)
        .putShort((short) 0x4d4d)
        .putShort((short) 42)
        .putInt(8)
        .putShort((short) 1)
        .putShort((short) ORIENTATION)
        .putShort((short) 3)
        .putInt(1)
        .putShort((short) orientation)
        .putShort((short) 0)
        .putInt(0)
        .array();
  }
}
