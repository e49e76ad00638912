package nl.nabij.verify;

import java.util.Arrays;
import java.util.List;

/**
 * The head of a tree (C2SP tlog-checkpoint).
 *
 * @param origin which log
 * @param size how many entries
 * @param root 32 bytes
 */
public record Head(String origin, long size, byte[] root) {

  /**
   * Reads the text of a checkpoint.
   *
   * @throws Wrong naming {@code place} when it is not one
   */
  public static Head parse(final String text, final String place) {
    final List<String> lines = text.lines().toList();
    if (lines.size() < 3 || lines.get(0).isEmpty()) {
      throw new Wrong(place, "not a checkpoint: origin, size and root, each on a line");
    }
    if (lines.stream().anyMatch(String::isEmpty)) {
      throw new Wrong(place, "an empty line in a checkpoint");
    }
    final byte[] root = NoteKey.decode(lines.get(2)).orElse(new byte[0]);
    if (root.length != Hashes.BYTES) {
      throw new Wrong(place, "the root is not a hash of 32 bytes in base64");
    }
    return new Head(lines.get(0), size(lines.get(1), place), root);
  }

  private static long size(final String text, final String place) {
    if (text.matches("0|[1-9][0-9]{0,18}")) {
      try {
        return Long.parseLong(text);
      } catch (final NumberFormatException e) {
        throw new Wrong(place, "a size beyond 2^63");
      }
    }
    throw new Wrong(place, "the size is not a number");
  }

  /** Whether it is the head of the same tree. */
  public boolean sameTree(final Head other) {
    return size == other.size && Arrays.equals(root, other.root);
  }

  /**
   * Reads a note and its checkpoint, signed by the key of the log.
   *
   * @throws Wrong naming {@code place} when it is not
   */
  static Head signed(final SignedNote note, final NoteKey key, final String place) {
    if (!note.signedBy(key)) {
      throw new Wrong(place, "not signed by the key of " + key.name());
    }
    final Head head = parse(note.text(), place);
    if (!head.origin().equals(key.name())) {
      throw new Wrong(place, "of another log, " + head.origin());
    }
    return head;
  }
}
