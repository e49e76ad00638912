package nl.nabij.verify;

import java.util.Arrays;

/**
 * The tiles at the right edge of a tree of a certain size, one a level, which have its root between
 * them. They are parts of tiles of any later tree: so a longer log shows what a shorter one was.
 */
final class Edge {

  private final long size;
  private final byte[][] tiles = new byte[TileName.LEVELS][];

  Edge(final long size) {
    this.size = size;
  }

  /** Hashes in the tile of that level; 0 when it has none. */
  int width(final int level) {
    return (int) (size >>> TileName.SPAN * level) % TileName.WIDTH;
  }

  long number(final int level) {
    final int span = TileName.SPAN * (level + 1);
    return span < Long.SIZE ? size >>> span : 0;
  }

  TileName name(final int level) {
    return new TileName(level, number(level), width(level));
  }

  byte[] tile(final int level) {
    return tiles[level];
  }

  /** Takes from a tile what belongs to this edge, if anything does. Each tile comes once. */
  void offer(final int level, final long number, final byte[] hashes) {
    if (width(level) > 0 && number == number(level)) {
      tiles[level] = Arrays.copyOf(hashes, width(level) * Hashes.BYTES);
    }
  }

  /** The same edge, with another tile at one level. */
  Edge with(final int level, final byte[] hashes) {
    final Edge other = new Edge(size);
    System.arraycopy(tiles, 0, other.tiles, 0, tiles.length);
    other.tiles[level] = hashes;
    return other;
  }

  /** The root of the tree: its perfect parts, from the smallest and rightmost up. */
  byte[] root(final Hashes hashes) {
    byte[] root = null;
    for (int level = 0; level < TileName.LEVELS; level++) {
      final int width = width(level);
      for (int count = 1; count <= width; count *= 2) {
        if ((width & count) != 0) {
          // The larger parts of a tile stand before the smaller ones.
          final byte[] part = hashes.root(tiles[level], width / (2 * count) * 2 * count, count);
          root = root == null ? part : hashes.node(part, root);
        }
      }
    }
    return root == null ? Hashes.empty() : root;
  }
}
