package nl.nabij.verify;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/** A tree of which only the right edge is held: the roots of its full subtrees, largest first. */
final class Frontier {

  private record Root(int height, byte[] hash) {}

  private final MessageDigest digest = Hashes.sha256();
  private final List<Root> roots;

  Frontier() {
    this(List.of());
  }

  private Frontier(final List<Root> roots) {
    this.roots = new ArrayList<>(roots);
  }

  Frontier copy() {
    return new Frontier(roots);
  }

  /** Adds a full subtree of 2^height leaves at the right; no smaller one stands there yet. */
  void add(final int height, final byte[] hash) {
    Root added = new Root(height, hash);
    while (!roots.isEmpty() && roots.get(roots.size() - 1).height() == added.height()) {
      final Root left = roots.remove(roots.size() - 1);
      added = new Root(left.height() + 1, Hashes.node(digest, left.hash(), added.hash()));
    }
    roots.add(added);
  }

  /** The root of the whole; of nothing it is the hash of nothing. */
  byte[] root() {
    if (roots.isEmpty()) {
      return digest.digest();
    }
    byte[] root = roots.get(roots.size() - 1).hash();
    for (int i = roots.size() - 2; i >= 0; i--) {
      root = Hashes.node(digest, roots.get(i).hash(), root);
    }
    return root;
  }
}
