package nl.nabij.audit;

import java.util.List;
import java.util.Optional;

/**
 * The check of an audit path as RFC 9162, 2.1.3.2, words it, apart from how paths are made here.
 */
final class RootOfPath {

  private RootOfPath() {}

  /**
   * The root to which a path leads; empty when it is no path of that leaf in a tree of that size.
   */
  static Optional<byte[]> compute(
      final byte[] leaf, final long index, final long size, final List<byte[]> path) {
    if (index >= size) {
      return Optional.empty();
    }
    long fn = index;
    long sn = size - 1;
    byte[] r = leaf;
    for (final byte[] p : path) {
      if (sn == 0) {
        return Optional.empty();
      }
      if (fn % 2 == 1 || fn == sn) {
        r = Hashes.node(p, r);
        while (fn % 2 == 0 && fn != 0) {
          fn >>= 1;
          sn >>= 1;
        }
      } else {
        r = Hashes.node(r, p);
      }
      fn >>= 1;
      sn >>= 1;
    }
    return sn == 0 ? Optional.of(r) : Optional.empty();
  }
}
