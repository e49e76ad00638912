package nl.nabij.audit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** The head of a tree (C2SP tlog-checkpoint): origin, size and root, each on a line. */
record Checkpoint(String origin, long size, byte[] root) {

  private static final String SIGNATURES = "\n\n";

  String text() {
    return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
  }

  boolean sameTree(final long otherSize, final byte[] otherRoot) {
    return size == otherSize && Arrays.equals(root, otherRoot);
  }

  /**
   * Reads a signed note, and checks that the key signed it.
   *
   * @throws TreeBroken when it is not ours
   */
  static Checkpoint read(final String note, final String origin, final byte[] publicKey) {
    final int end = note.indexOf(SIGNATURES);
    if (end < 0) {
      throw new TreeBroken("a checkpoint without signature");
    }
    final String text = note.substring(0, end + 1);
    if (!signed(text, note.substring(end + SIGNATURES.length()), origin, publicKey)) {
      throw new TreeBroken("a checkpoint that " + origin + " did not sign");
    }
    final List<String> lines = text.lines().toList();
    if (lines.size() < 3 || !lines.get(0).equals(origin)) {
      throw new TreeBroken("a checkpoint of another log than " + origin);
    }
    return new Checkpoint(origin, Long.parseLong(lines.get(1)), decode(lines.get(2)));
  }

  private static boolean signed(
      final String text, final String signatures, final String origin, final byte[] publicKey) {
    final byte[] message = text.getBytes(StandardCharsets.UTF_8);
    final String ours = "\u2014 " + origin + " ";
    final byte[] hash = LogKey.hash(origin, publicKey);
    return signatures
        .lines()
        .filter(line -> line.startsWith(ours))
        .map(line -> decode(line.substring(ours.length())))
        .filter(signature -> Arrays.equals(hash, Arrays.copyOf(signature, hash.length)))
        .anyMatch(
            signature ->
                LogKey.signed(
                    publicKey,
                    message,
                    Arrays.copyOfRange(signature, hash.length, signature.length)));
  }

  /** Only as it is written by the book: the bits that Base64 leaves unused are zero. */
  private static byte[] decode(final String text) {
    final byte[] bytes = Base64.getDecoder().decode(text);
    if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
      throw new IllegalArgumentException("not the Base64 of its bytes");
    }
    return bytes;
  }
}
