package nl.nabij.witness;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import nl.nabij.verify.Hashes;
import nl.nabij.verify.Head;
import nl.nabij.verify.SignedNote;
import nl.nabij.verify.Wrong;

/**
 * A request to a witness: the size it knows, a proof, an empty line, a checkpoint.
 *
 * @param old the size of the tree that the witness cosigned last, as the sender believes
 * @param bytes the signed note as it came
 */
record AddCheckpoint(long old, List<byte[]> proof, SignedNote note, Head head, byte[] bytes) {

  static final int MAX_PROOF = 63;

  /** No line of the proof is longer than this, nor is the first line. */
  private static final int MAX_LINE = 64;

  static final int MAX_BYTES = SignedNote.MAX_BYTES + (MAX_PROOF + 2) * MAX_LINE;

  private static final String PLACE = "request";

  /**
   * Reads a request.
   *
   * @throws Wrong when it is not one
   */
  static AddCheckpoint parse(final byte[] body) {
    int at = 0;
    final String first = line(body, at);
    at += first.length() + 1;
    if (!first.matches("old (0|[1-9][0-9]{0,18})")) {
      throw new Wrong(PLACE, "the first line is not \"old\" and a size");
    }
    final List<byte[]> proof = new ArrayList<>();
    for (String line = line(body, at); !line.isEmpty(); line = line(body, at)) {
      at += line.length() + 1;
      if (proof.size() == MAX_PROOF) {
        throw new Wrong(PLACE, "a proof of more than " + MAX_PROOF + " hashes");
      }
      proof.add(hash(line));
    }
    final byte[] bytes = Arrays.copyOfRange(body, at + 1, body.length);
    final SignedNote note = SignedNote.parse(bytes, PLACE);
    return new AddCheckpoint(
        size(first.substring(4)), proof, note, Head.parse(note.text(), PLACE), bytes);
  }

  private static String line(final byte[] body, final int from) {
    for (int i = from; i < body.length && i - from <= MAX_LINE; i++) {
      if (body[i] == '\n') {
        return new String(body, from, i - from, StandardCharsets.ISO_8859_1);
      }
    }
    throw new Wrong(PLACE, "a line that has no end");
  }

  private static byte[] hash(final String line) {
    try {
      final byte[] hash = Base64.getDecoder().decode(line);
      if (hash.length == Hashes.BYTES && Base64.getEncoder().encodeToString(hash).equals(line)) {
        return hash;
      }
    } catch (final IllegalArgumentException e) {
      // Said below.
    }
    throw new Wrong(PLACE, "a line of the proof that is not a hash");
  }

  private static long size(final String text) {
    try {
      return Long.parseLong(text);
    } catch (final NumberFormatException e) {
      throw new Wrong(PLACE, "a size beyond 2^63");
    }
  }
}
