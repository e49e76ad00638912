package nl.nabij.web.people;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** A link as a QR code, to be held before the camera of a phone. */
final class QrPicture {
  /** Pixels a side; the modules are whole pixels, so that it stays sharp when enlarged. */
  private static final int SIDE = 360;

  private static final int BLACK = 0x000000;
  private static final int WHITE = 0xFFFFFF;

  private QrPicture() {}

  /** The picture as {@code data:image/png;base64,…}. */
  static String dataUri(final String link) {
    try {
      final BitMatrix modules =
          new QRCodeWriter()
              .encode(
                  link,
                  BarcodeFormat.QR_CODE,
                  SIDE,
                  SIDE,
                  Map.of(
                      EncodeHintType.ERROR_CORRECTION,
                      ErrorCorrectionLevel.M,
                      EncodeHintType.MARGIN,
                      4));
      return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(modules));
    } catch (final WriterException e) {
      throw new IllegalArgumentException("link does not fit a QR code");
    }
  }

  private static byte[] png(final BitMatrix modules) {
    final BufferedImage picture =
        new BufferedImage(modules.getWidth(), modules.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        picture.setRGB(x, y, modules.get(x, y) ? BLACK : WHITE);
      }
    }
    final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", bytes);
    } catch (final IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
