package nl.nabij.verify;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds out what is wrong when the tiles at the right edge have another root than the one that was
 * signed. What is below each of them tells what it should be; the fewest tiles are blamed that
 * leave the signed root.
 */
final class EdgeDoubt {

  private final Tiles tiles;
  private final Edge edge;
  private final Leaves leaves = new Leaves();

  EdgeDoubt(final Tiles tiles, final Edge edge) {
    this.tiles = tiles;
    this.edge = edge;
  }

  /** Names the first tile that is wrong, or says that it is another tree. */
  Wrong find(final Head head, final boolean entries) {
    final Map<Integer, byte[]> others = new HashMap<>();
    for (int level = entries ? 0 : 1; level < TileName.LEVELS; level++) {
      if (edge.width(level) > 0) {
        final byte[] below = level == 0 ? leaves() : above(level);
        if (!Arrays.equals(below, edge.tile(level))) {
          others.put(level, below);
        }
      }
    }
    final int blamed = fewest(others, head);
    if (blamed != 0) {
      final int level = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(blamed);
      return new Wrong(edge.name(level).path(), "not the tile that was signed");
    }
    return others.keySet().stream()
        .max(Integer::compare)
        .map(
            level ->
                new Wrong(
                    edge.name(level).path(),
                    "neither it nor what it stands for has the root that was signed"))
        .orElseGet(
            () ->
                new Wrong(
                    "root",
                    "the tiles agree with each other, but the checkpoint signs another tree of "
                        + head.size()
                        + " entries"));
  }

  /** Bits of the levels that leave the signed root when they are replaced; 0 when none do. */
  private int fewest(final Map<Integer, byte[]> others, final Head head) {
    int found = 0;
    for (int some = 1; some < 1 << TileName.LEVELS; some++) {
      if (found == 0 || Integer.bitCount(some) < Integer.bitCount(found)) {
        final Edge tried = replaced(others, some);
        if (tried != null && Arrays.equals(tried.root(leaves.hashes()), head.root())) {
          found = some;
        }
      }
    }
    return found;
  }

  private Edge replaced(final Map<Integer, byte[]> others, final int some) {
    Edge tried = edge;
    for (int level = 0; level < TileName.LEVELS; level++) {
      if ((some & 1 << level) != 0) {
        final byte[] other = others.get(level);
        if (other == null || other.length != edge.tile(level).length) {
          return null;
        }
        tried = tried.with(level, other);
      }
    }
    return tried;
  }

  private byte[] leaves() {
    final TileName name = edge.name(0);
    return leaves.of(tiles.entries(new TileName(TileName.ENTRIES, name.number(), name.width())));
  }

  private byte[] above(final int level) {
    final TileName name = edge.name(level);
    final byte[] roots = new byte[name.width() * Hashes.BYTES];
    for (int i = 0; i < name.width(); i++) {
      final byte[] below =
          tiles.hashes(new TileName(level - 1, name.number() * TileName.WIDTH + i, TileName.WIDTH));
      final byte[] root = leaves.hashes().root(below, 0, TileName.WIDTH);
      System.arraycopy(root, 0, roots, i * Hashes.BYTES, Hashes.BYTES);
    }
    return roots;
  }
}
