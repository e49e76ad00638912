package nl.nabij.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import nl.nabij.access.Rejected;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * What a file is, from its first bytes alone: Apache Tika's table of signatures, and for the three
 * containers that hold many things a look at what they say they hold.
 */
final class Sniffer {

  private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
  private static final int LOOKED_AT = 64 * 1024;

  private Sniffer() {}

  /**
   * The type that the beginning of a file shows.
   *
   * @throws Rejected UNSUPPORTED {@code type-heic} or {@code type-refused}
   */
  static FileType look(final byte[] beginning, final int length) {
    final byte[] seen = Arrays.copyOf(beginning, Math.min(length, LOOKED_AT));
    final String said = said(seen);
    if (said.startsWith("image/heic") || said.startsWith("image/heif")) {
      throw new Rejected(Rejected.Kind.UNSUPPORTED, "type-heic");
    }
    return type(said, seen)
        .orElseThrow(() -> new Rejected(Rejected.Kind.UNSUPPORTED, "type-refused"));
  }

  private static Optional<FileType> type(final String said, final byte[] seen) {
    return Optional.ofNullable(
        switch (said) {
          case "image/jpeg" -> FileType.JPEG;
          case "image/png" -> FileType.PNG;
          case "image/webp" -> FileType.WEBP;
          // Others allow something in front of it, which is how one file becomes two.
          case "application/pdf" -> starts(seen, "%PDF-") ? FileType.PDF : null;
          case "application/x-matroska", "video/webm", "video/x-matroska", "audio/webm" ->
              webm(seen) ? FileType.WEBM : null;
          case "application/ogg", "audio/ogg", "audio/opus", "audio/vorbis", "video/ogg" ->
              ogg(seen) ? FileType.OGG : null;
          case "audio/mp4",
              "video/mp4",
              "application/mp4",
              "audio/x-m4a",
              "video/x-m4v",
              "video/quicktime" ->
              FileType.MP4;
          default -> starts(seen, "PK\003\004") ? archive(seen) : null;
        });
  }

  /** By its first entry; what else is in it is looked at when it is checked. */
  private static FileType archive(final byte[] seen) {
    final String text = new String(seen, StandardCharsets.ISO_8859_1);
    return text.startsWith("mimetype" + FileType.ODT.mediaType(), 30)
        ? FileType.ODT
        : FileType.DOCX;
  }

  private static boolean webm(final byte[] seen) {
    final String text = new String(seen, StandardCharsets.ISO_8859_1);
    return text.contains("webm")
        && (text.contains("A_OPUS") || text.contains("A_VORBIS"))
        && !text.contains("V_VP")
        && !text.contains("V_AV1")
        && !text.contains("V_MPEG");
  }

  private static boolean ogg(final byte[] seen) {
    final String text = new String(seen, StandardCharsets.ISO_8859_1);
    return (text.contains("OpusHead") || text.contains("\001vorbis"))
        && !text.contains("\200theora");
  }

  private static boolean starts(final byte[] seen, final String magic) {
    return new String(seen, 0, Math.min(seen.length, 8), StandardCharsets.ISO_8859_1)
        .startsWith(magic);
  }

  private static String said(final byte[] seen) {
    try {
      return TYPES.detect(new ByteArrayInputStream(seen), new Metadata()).getBaseType().toString();
    } catch (final IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
