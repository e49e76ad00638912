package nl.nabij.attachment;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files of every kind that may be sent, and of some that may not. */
final class Samples {

  /** The place that stands in the photos: the letters are found again when it is still there. */
  static final String PLACE = "52.3731N";

  private static final String WORD =
      "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/"
          + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

  private Samples() {}

  /** Red on the left, blue on the right. */
  static byte[] picture(final String format, final int width, final int height) {
    final BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        image.setRGB(x, y, (x < width / 2 ? Color.RED : Color.BLUE).getRGB());
      }
    }
    try {
      final ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(image, format, out);
      return out.toByteArray();
    } catch (final IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A photo as phones make it: with the place, the make, a comment, and lying on its side. */
  static byte[] phonePhoto(final int width, final int height, final int orientation) {
    final byte[] plain = picture("jpeg", width, height);
    final byte[] exif = bytes("Exif\0\0", tiff(orientation));
    return concat(
        Arrays.copyOf(plain, 2),
        segment(0xe1, exif),
        segment(0xe1, "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + PLACE + "</x:xmpmeta>"),
        segment(0xfe, "made at " + PLACE),
        Arrays.copyOfRange(plain, 2, plain.length),
        "trailer ".getBytes(StandardCharsets.US_ASCII),
        PLACE.getBytes(StandardCharsets.US_ASCII));
  }

  static byte[] pngWithPlace() {
    final byte[] plain = picture("png", 40, 20);
    final byte[] text = ("Comment\0" + PLACE).getBytes(StandardCharsets.US_ASCII);
    return concat(
        Arrays.copyOf(plain, 33),
        chunk("tEXt", text),
        chunk("eXIf", tiff(6)),
        Arrays.copyOfRange(plain, 33, plain.length));
  }

  /** One pixel, with the place behind it. */
  static byte[] webpWithPlace() {
    final byte[] plain =
        Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
    final byte[] picture = Arrays.copyOfRange(plain, 12, plain.length);
    final byte[] extended =
        concat(
            "VP8X".getBytes(StandardCharsets.US_ASCII),
            new byte[] {10, 0, 0, 0, 0x0c},
            new byte[9]);
    final byte[] exif = tiff(1);
    final byte[] place =
        concat(
            "EXIF".getBytes(StandardCharsets.US_ASCII),
            ByteBuffer.allocate(4).putInt(Integer.reverseBytes(exif.length)).array(),
            exif,
            exif.length % 2 == 0 ? new byte[0] : new byte[1]);
    final byte[] body =
        concat("WEBP".getBytes(StandardCharsets.US_ASCII), extended, picture, place);
    return concat(
        "RIFF".getBytes(StandardCharsets.US_ASCII),
        ByteBuffer.allocate(4).putInt(Integer.reverseBytes(body.length)).array(),
        body);
  }

  /** A first directory with the orientation, and the place as what the camera is called. */
  private static byte[] tiff(final int orientation) {
    final byte[] place = (PLACE + "\0").getBytes(StandardCharsets.US_ASCII);
    return concat(
        ByteBuffer.allocate(38)
            .putInt(0x4d4d002a)
            .putInt(8)
            .putShort((short) 2)
            .putShort((short) 0x010f)
            .putShort((short) 2)
            .putInt(place.length)
            .putInt(38)
            .putShort((short) 0x0112)
            .putShort((short) 3)
            .putInt(1)
            .putShort((short) orientation)
            .putShort((short) 0)
            .putInt(0)
            .array(),
        place);
  }

  static byte[] pdf() {
    return "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
        .getBytes(StandardCharsets.US_ASCII);
  }

  static byte[] docx() {
    return zip(out -> {});
  }

  static byte[] docxWith(final String name, final byte[] content) {
    return zip(out -> entry(out, name, content));
  }

  static byte[] odt() {
    final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      final byte[] type = FileType.ODT.mediaType().getBytes(StandardCharsets.US_ASCII);
      final ZipEntry first = new ZipEntry("mimetype");
      final CRC32 sum = new CRC32();
      sum.update(type);
      first.setMethod(ZipEntry.STORED);
      first.setSize(type.length);
      first.setCompressedSize(type.length);
      first.setCrc(sum.getValue());
      out.putNextEntry(first);
      out.write(type);
      entry(out, "content.xml", "<office:document-content/>".getBytes(StandardCharsets.UTF_8));
    } catch (final IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The head of what a browser records: sound in WebM. */
  static byte[] webm(final String codec) {
    return bytes(
        "",
        concat(
            new byte[] {0x1a, 0x45, (byte) 0xdf, (byte) 0xa3, (byte) 0x87, 0x42, (byte) 0x82},
            new byte[] {(byte) 0x84},
            ("webm" + "\030S\200g" + codec + "OpusHead").getBytes(StandardCharsets.ISO_8859_1),
            new byte[600]));
  }

  static byte[] m4a(final String handler) {
    final byte[] hdlr =
        box("hdlr", concat(new byte[8], handler.getBytes(StandardCharsets.US_ASCII), new byte[12]));
    return concat(
        box("ftyp", "M4A \0\0\0\0M4A isom".getBytes(StandardCharsets.US_ASCII)),
        box("mdat", new byte[400]),
        box("moov", box("trak", box("mdia", hdlr))));
  }

  private static byte[] box(final String kind, final byte[] body) {
    return concat(
        ByteBuffer.allocate(4).putInt(8 + body.length).array(),
        kind.getBytes(StandardCharsets.US_ASCII),
        body);
  }

  private static byte[] zip(final java.util.function.Consumer<ZipOutputStream> more) {
    final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      entry(out, "[Content_Types].xml", WORD.getBytes(StandardCharsets.UTF_8));
      entry(out, "word/document.xml", "<w:document/>".getBytes(StandardCharsets.UTF_8));
      more.accept(out);
    } catch (final IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static void entry(final ZipOutputStream out, final String name, final byte[] content) {
    try {
      out.putNextEntry(new ZipEntry(name));
      out.write(content);
      out.closeEntry();
    } catch (final IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] concat(final byte[]... parts) {
    final ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (final byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] bytes(final String begin, final byte[] rest) {
    return concat(begin.getBytes(StandardCharsets.ISO_8859_1), rest);
  }

  private static byte[] segment(final int marker, final String text) {
    return segment(marker, text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static byte[] segment(final int marker, final byte[] body) {
    return concat(
        new byte[] {
          (byte) 0xff, (byte) marker, (byte) ((body.length + 2) >> 8), (byte) (body.length + 2)
        },
        body);
  }

  private static byte[] chunk(final String kind, final byte[] body) {
    final byte[] name = kind.getBytes(StandardCharsets.US_ASCII);
    final CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(body);
    return concat(
        ByteBuffer.allocate(4).putInt(body.length).array(),
        name,
        body,
        ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }
}
