package nl.nabij.witness;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import nl.nabij.verify.Hashes;
import nl.nabij.verify.Head;

/** Checks a proof of consistency (RFC 9162, section 2.1.4.2; the tree is that of RFC 6962). */
final class Consistency {

  private Consistency() {}

  /** Whether the proof shows that the older tree, of at least one entry, begins the newer one. */
  static boolean proven(final Head older, final Head newer, final List<byte[]> proof) {
    if (older.size() < 1 || older.size() > newer.size()) {
      return false;
    }
    if (older.size() == newer.size()) {
      return proof.isEmpty() && older.sameTree(newer);
    }
    return climbs(older, newer, proof);
  }

  private static boolean climbs(final Head older, final Head newer, final List<byte[]> proof) {
    final Hashes hashes = new Hashes();
    final Iterator<byte[]> rest = proof.iterator();
    final int whole = Long.numberOfTrailingZeros(older.size());
    long left = older.size() - 1 >>> whole;
    long right = newer.size() - 1 >>> whole;
    // A tree of a power of two is a node of the newer one itself.
    if (left > 0 && !rest.hasNext()) {
      return false;
    }
    byte[] before = left > 0 ? rest.next() : older.root();
    byte[] after = before;
    while (rest.hasNext()) {
      final byte[] next = rest.next();
      if (right == 0) {
        return false;
      }
      if ((left & 1) == 1 || left == right) {
        before = hashes.node(next, before);
        after = hashes.node(next, after);
        while (left != 0 && (left & 1) == 0) {
          left >>>= 1;
          right >>>= 1;
        }
      } else {
        after = hashes.node(after, next);
      }
      left >>>= 1;
      right >>>= 1;
    }
    return right == 0 && Arrays.equals(before, older.root()) && Arrays.equals(after, newer.root());
  }
}
