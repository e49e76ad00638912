package nl.nabij.verify;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A signed note (C2SP signed-note): a text that ends in a line end, an empty line, signatures.
 *
 * @param text with its last line end
 */
record Note(String text, List<Line> signatures) {

  static final int LONGEST = 64 * 1024;

  private static final String DASH = "\u2014 ";

  /** A signature: whose, by which key, and what was signed with it. */
  record Line(String name, byte[] hash, byte[] bytes) {}

  static Note read(final byte[] bytes) throws Wrong {
    final String note = utf8(bytes);
    final int end = note.lastIndexOf("\n\n");
    if (end < 0 || !note.endsWith("\n")) {
      throw new Wrong("the checkpoint is no signed note");
    }
    final List<Line> lines = new ArrayList<>();
    for (final String line : note.substring(end + 2).split("\n")) {
      final int space = line.lastIndexOf(' ');
      if (!line.startsWith(DASH) || space < DASH.length()) {
        throw new Wrong("the checkpoint has a line that is no signature");
      }
      final byte[] signature = base64(line.substring(space + 1));
      if (signature.length <= Integer.BYTES) {
        throw new Wrong("the checkpoint has a signature that is too short");
      }
      lines.add(
          new Line(
              line.substring(DASH.length(), space),
              Arrays.copyOf(signature, Integer.BYTES),
              Arrays.copyOfRange(signature, Integer.BYTES, signature.length)));
    }
    return new Note(note.substring(0, end + 1), List.copyOf(lines));
  }

  private static String utf8(final byte[] bytes) throws Wrong {
    try {
      final CharBuffer text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return text.toString();
    } catch (final CharacterCodingException e) {
      throw new Wrong("the checkpoint is no text");
    }
  }

  /** Only as it is written by the book: the bits that Base64 leaves unused are zero. */
  static byte[] base64(final String text) throws Wrong {
    try {
      final byte[] bytes = Base64.getDecoder().decode(text);
      if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
        return bytes;
      }
    } catch (final IllegalArgumentException e) {
      // Said below.
    }
    throw new Wrong("the checkpoint has something that is no Base64");
  }
}
