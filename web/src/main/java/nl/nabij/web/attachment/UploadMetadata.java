package nl.nabij.web.attachment;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.nabij.access.Rejected;
import nl.nabij.attachment.NewUpload;

/**
 * The header {@code Upload-Metadata} of tus: pairs of a key and a value in Base64, between commas.
 * Known keys: {@code thread}, {@code filename}, {@code kind} ({@code file} or {@code voice}) and
 * {@code seconds}; others are left alone, as tus wants.
 */
record UploadMetadata(Map<String, String> values) {

  private static final int CHARACTERS_AT_MOST = 8_192;

  /**
   * @throws Rejected INVALID {@code upload-metadata}
   */
  static UploadMetadata parse(final String header) {
    if (header == null || header.length() > CHARACTERS_AT_MOST) {
      throw wrong();
    }
    final Map<String, String> values = new HashMap<>();
    for (final String pair : header.split(",")) {
      final String[] parts = pair.strip().split(" ", 2);
      values.put(parts[0], parts.length == 1 ? "" : decoded(parts[1]));
    }
    return new UploadMetadata(values);
  }

  /** What it says about a file of so many bytes. */
  NewUpload of(final long bytes) {
    final String kind = values.getOrDefault("kind", "file");
    final boolean voice = "voice".equals(kind);
    if (!voice && !"file".equals(kind)) {
      throw wrong();
    }
    try {
      final String seconds = values.get("seconds");
      return new NewUpload(
          UUID.fromString(values.getOrDefault("thread", "")),
          values.getOrDefault("filename", ""),
          bytes,
          voice,
          seconds == null ? null : Integer.valueOf(seconds));
    } catch (final IllegalArgumentException e) {
      throw wrong();
    }
  }

  private static String decoded(final String value) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(Base64.getDecoder().decode(value.strip())))
          .toString();
    } catch (final IllegalArgumentException | CharacterCodingException e) {
      throw wrong();
    }
  }

  private static Rejected wrong() {
    return new Rejected(Rejected.Kind.INVALID, "upload-metadata");
  }
}
