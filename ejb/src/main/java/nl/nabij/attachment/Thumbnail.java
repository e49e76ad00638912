package nl.nabij.attachment;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A photo made small, the right way up, on white. It is read with gaps, so that a large photo takes
 * no more memory than a small one; and in memory, since a file between would be readable.
 */
final class Thumbnail {

  static final int PIXELS_AT_MOST = 320;
  static final int BYTES_AT_MOST = 20_000;

  /** What a photo may measure: 50 million pixels, well above what phones make. */
  static final long PHOTO_PIXELS_AT_MOST = 50_000_000;

  private static final float[] QUALITIES = {0.75f, 0.6f, 0.45f, 0.3f, 0.15f};

  private Thumbnail() {}

  /** A thumbnail, and what the photo itself measures the right way up, in pixels. */
  record Made(int width, int height, byte[] jpeg) {}

  /**
   * @throws Unfit {@code photo-too-large}; {@code damaged} when it cannot be opened
   */
  static Made of(final FileType type, final InputStream photo, final int orientation)
      throws IOException {
    final ImageReader reader = reader(type);
    try (ImageInputStream in = new MemoryCacheImageInputStream(photo)) {
      reader.setInput(in, true, true);
      final int width = reader.getWidth(0);
      final int height = reader.getHeight(0);
      if ((long) width * height > PHOTO_PIXELS_AT_MOST) {
        throw new Unfit("photo-too-large");
      }
      final ImageReadParam gaps = reader.getDefaultReadParam();
      final int step = Math.max(1, Math.max(width, height) / (4 * PIXELS_AT_MOST));
      gaps.setSourceSubsampling(step, step, 0, 0);
      final BufferedImage small = upright(halved(reader.read(0, gaps)), orientation);
      final boolean lying = orientation >= 5;
      return new Made(lying ? height : width, lying ? width : height, jpeg(small));
    } catch (final RuntimeException e) {
      // What the readers throw at a picture that was made to trip them.
      throw e instanceof Unfit unfit ? unfit : new Unfit("damaged");
    } finally {
      reader.dispose();
    }
  }

  /** Not looked up by the reader's own search, which depends on who happens to ask. */
  private static ImageReader reader(final FileType type) throws IOException {
    return type == FileType.WEBP
        ? new WebPImageReaderSpi().createReaderInstance(null)
        : ImageIO.getImageReadersByFormatName(type == FileType.PNG ? "png" : "jpeg").next();
  }

  private static BufferedImage halved(final BufferedImage read) {
    BufferedImage image = read;
    int longest = Math.max(image.getWidth(), image.getHeight());
    while (longest > 2 * PIXELS_AT_MOST) {
      image = scaled(image, 0.5);
      longest = Math.max(image.getWidth(), image.getHeight());
    }
    return scaled(image, Math.min(1, (double) PIXELS_AT_MOST / longest));
  }

  private static BufferedImage scaled(final BufferedImage image, final double by) {
    final int width = Math.max(1, (int) Math.round(image.getWidth() * by));
    final int height = Math.max(1, (int) Math.round(image.getHeight() * by));
    final BufferedImage smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    final Graphics2D pen = smaller.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(image, 0, 0, width, height, Color.WHITE, null);
    pen.dispose();
    return smaller;
  }

  /** Turned and mirrored as the Exif orientation says (1 is as it stands). */
  private static BufferedImage upright(final BufferedImage image, final int orientation) {
    final int w = image.getWidth();
    final int h = image.getHeight();
    final AffineTransform turn =
        switch (orientation) {
          case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
          case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
          case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
          case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
          case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
          case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
          case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
          default -> null;
        };
    if (turn == null) {
      return image;
    }
    final boolean lying = orientation >= 5;
    final BufferedImage turned =
        new BufferedImage(lying ? h : w, lying ? w : h, BufferedImage.TYPE_INT_RGB);
    final Graphics2D pen = turned.createGraphics();
    pen.drawImage(image, turn, null);
    pen.dispose();
    return turned;
  }

  private static byte[] jpeg(final BufferedImage image) throws IOException {
    byte[] made = new byte[0];
    for (final float quality : QUALITIES) {
      made = jpeg(image, quality);
      if (made.length <= BYTES_AT_MOST) {
        return made;
      }
    }
    return made;
  }

  private static byte[] jpeg(final BufferedImage image, final float quality) throws IOException {
    final ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      final ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(quality);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
