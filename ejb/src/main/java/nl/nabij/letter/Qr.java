package nl.nabij.letter;

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

/** A link as a QR code, to be printed. */
final class Qr {

  private static final int QUIET_ZONE_MODULES = 2;
  private static final int PIXELS_PER_MODULE = 8;

  private Qr() {}

  /** The QR as a {@code data:} address of a PNG; a quarter of it may be damaged. */
  static String of(final String link) {
    try {
      final BitMatrix modules =
          new QRCodeWriter()
              .encode(
                  link,
                  BarcodeFormat.QR_CODE,
                  0,
                  0,
                  Map.of(
                      EncodeHintType.ERROR_CORRECTION,
                      ErrorCorrectionLevel.Q,
                      EncodeHintType.MARGIN,
                      QUIET_ZONE_MODULES));
      final ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(picture(modules), "png", png);
      return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    } catch (final WriterException e) {
      throw new IllegalStateException("no QR for this link", e);
    } catch (final IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage picture(final BitMatrix modules) {
    final BufferedImage picture =
        new BufferedImage(
            modules.getWidth() * PIXELS_PER_MODULE,
            modules.getHeight() * PIXELS_PER_MODULE,
            BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        final boolean dark = modules.get(x / PIXELS_PER_MODULE, y / PIXELS_PER_MODULE);
        picture.setRGB(x, y, dark ? 0x000000 : 0xFFFFFF);
      }
    }
    return picture;
  }
}
