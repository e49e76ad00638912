package nl.nabij.verify;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A text and who signed it (C2SP signed-note).
 *
 * @param text with its last line end
 */
public record SignedNote(String text, List<Signed> signatures) {

  /** Bytes that a note may have; some forty signatures of any kind fit in it. */
  public static final int MAX_BYTES = 256 * 1024;

  private static final String DASH = "\u2014 ";
  private static final int SIGNATURE_BYTES = 64;

  /** A signature and whose it says it is. */
  public record Signed(String name, byte[] id, byte[] signature) {

    private boolean by(final NoteKey key) {
      return name.equals(key.name()) && Arrays.equals(id, key.id());
    }
  }

  /**
   * Reads a note.
   *
   * @throws Wrong naming {@code place} when it is not one
   */
  public static SignedNote parse(final byte[] bytes, final String place) {
    if (bytes.length > MAX_BYTES) {
      throw new Wrong(place, "longer than a signed note is, " + MAX_BYTES + " bytes");
    }
    final String note = decode(bytes, place);
    final int end = note.lastIndexOf("\n\n");
    if (end < 0 || note.chars().anyMatch(c -> c < ' ' && c != '\n')) {
      throw new Wrong(place, "not a signed note: a text, an empty line, signatures");
    }
    return new SignedNote(note.substring(0, end + 1), lines(note.substring(end + 2), place));
  }

  private static String decode(final byte[] bytes, final String place) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (final CharacterCodingException e) {
      throw new Wrong(place, "not a text in UTF-8");
    }
  }

  /**
   * Reads lines of signatures.
   *
   * @throws Wrong naming {@code place} when they are not that
   */
  public static List<Signed> lines(final String lines, final String place) {
    final List<Signed> signatures = new ArrayList<>();
    if (!lines.endsWith("\n")) {
      throw new Wrong(place, "a signature is cut off");
    }
    for (final String line : lines.substring(0, lines.length() - 1).split("\n", -1)) {
      signatures.add(
          line(line).orElseThrow(() -> new Wrong(place, "a line that is not a signature")));
    }
    return signatures;
  }

  private static Optional<Signed> line(final String line) {
    final int space = line.lastIndexOf(' ');
    if (!line.startsWith(DASH) || space <= DASH.length()) {
      return Optional.empty();
    }
    final String name = line.substring(DASH.length(), space);
    return NoteKey.decode(line.substring(space + 1))
        .filter(bytes -> bytes.length > NoteKey.ID_BYTES && NoteKey.isName(name))
        .map(
            bytes ->
                new Signed(
                    name,
                    Arrays.copyOf(bytes, NoteKey.ID_BYTES),
                    Arrays.copyOfRange(bytes, NoteKey.ID_BYTES, bytes.length)));
  }

  /**
   * Whether the key of a log signed this. A signature that says it is of this key and is not,
   * spoils the note.
   */
  public boolean signedBy(final NoteKey key) {
    final byte[] message = text.getBytes(StandardCharsets.UTF_8);
    final List<Signed> its = signatures.stream().filter(one -> one.by(key)).toList();
    return !its.isEmpty() && its.stream().allMatch(one -> key.signed(message, one.signature()));
  }

  /**
   * When a witness cosigned this (C2SP tlog-cosignature, Ed25519), the last time if it did so
   * often; empty when it did not.
   *
   * @throws Wrong naming {@code place} when one of its cosignatures is not of its key
   */
  public Optional<Instant> cosignedBy(final NoteKey witness, final String place) {
    Optional<Instant> last = Optional.empty();
    for (final Signed one : signatures) {
      if (one.by(witness)) {
        final Instant at = cosigned(one, witness, place);
        last = last.filter(known -> known.isAfter(at)).or(() -> Optional.of(at));
      }
    }
    return last;
  }

  private Instant cosigned(final Signed one, final NoteKey witness, final String place) {
    final ByteBuffer bytes = ByteBuffer.wrap(one.signature());
    if (bytes.remaining() == Long.BYTES + SIGNATURE_BYTES) {
      final long at = bytes.getLong();
      final byte[] signature = new byte[SIGNATURE_BYTES];
      bytes.get(signature);
      if (at >= 0
          && at <= Instant.MAX.getEpochSecond()
          && witness.signed(cosignedMessage(text, at), signature)) {
        return Instant.ofEpochSecond(at);
      }
    }
    throw new Wrong(place, "a cosignature in the name of " + witness.name() + " is not of its key");
  }

  /**
   * What a witness signs.
   *
   * @param at seconds since 1970
   */
  public static byte[] cosignedMessage(final String text, final long at) {
    return ("cosignature/v1\ntime " + at + "\n" + text).getBytes(StandardCharsets.UTF_8);
  }
}
