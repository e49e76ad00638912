package nl.nabij.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/**
 * Cleans photos without loss: only the parts that make the picture are copied, so where, when and
 * with what it was taken stays behind, and so does anything that was hidden in it. Which way is up
 * is kept. Then the picture is opened once, to see that it can be, and made small.
 */
final class Photos {

  private Photos() {}

  static Findings clean(
      final FileType type, final Supplier<InputStream> file, final PieceWriter cleaned)
      throws IOException {
    final int orientation =
        switch (type) {
          case JPEG -> JpegCopy.copy(file.get(), cleaned);
          case PNG -> PngCopy.copy(file.get(), cleaned);
          default -> WebpCopy.copy(file, cleaned);
        };
    cleaned.close();
    final Thumbnail.Made made = Thumbnail.of(type, file.get(), orientation);
    return new Findings(null, true, cleaned.bytes(), made.width(), made.height(), made.jpeg());
  }
}
