package nl.nabij.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A tree while it grows. Only its right edge is in memory, the last tile of each level, which is
 * all that a new leaf and the root need.
 */
final class Growth {

  /** Enough for 2^64 leaves. */
  static final int LEVELS = 8;

  /** A tile that is new, or longer than it was. */
  record Changed(int level, long number, byte[] hashes) {}

  private static final class Edge {
    private final byte[] hashes = new byte[Tiles.WIDTH * Hashes.BYTES];
    private long number;
    private int width;
  }

  private final List<Edge> edges = new ArrayList<>();
  private final List<Changed> full = new ArrayList<>();
  private final boolean[] touched = new boolean[LEVELS];
  private long size;

  /**
   * @throws TreeBroken when a tile at the edge lacks hashes
   */
  Growth(final long size, final Tiles stored) {
    this.size = size;
    for (int level = 0; level < LEVELS; level++) {
      final Edge edge = new Edge();
      final long hashes = size >> (level * Tiles.SPAN);
      edge.number = hashes / Tiles.WIDTH;
      edge.width = (int) (hashes % Tiles.WIDTH);
      if (edge.width > 0) {
        final byte[] tile = stored.tile(level, edge.number);
        if (tile.length < edge.width * Hashes.BYTES) {
          throw new TreeBroken("the last tile of level " + level + " lacks hashes");
        }
        System.arraycopy(tile, 0, edge.hashes, 0, edge.width * Hashes.BYTES);
      }
      edges.add(edge);
    }
  }

  void append(final byte[] leafHash) {
    append(0, leafHash);
    size++;
  }

  long size() {
    return size;
  }

  byte[] root() {
    return new Tree(this::edge).root(size);
  }

  /** What must be stored for the tree to be this large. */
  List<Changed> changed() {
    final List<Changed> changed = new ArrayList<>(full);
    for (int level = 0; level < LEVELS; level++) {
      final Edge edge = edges.get(level);
      if (touched[level] && edge.width > 0) {
        changed.add(new Changed(level, edge.number, edge(level, edge.number)));
      }
    }
    return changed;
  }

  private void append(final int level, final byte[] hash) {
    final Edge edge = edges.get(level);
    System.arraycopy(hash, 0, edge.hashes, edge.width * Hashes.BYTES, Hashes.BYTES);
    edge.width++;
    touched[level] = true;
    if (edge.width == Tiles.WIDTH) {
      full.add(new Changed(level, edge.number, edge.hashes.clone()));
      final byte[] above = Tree.fold(edge.hashes, 0, Tiles.WIDTH);
      edge.number++;
      edge.width = 0;
      append(level + 1, above);
    }
  }

  private byte[] edge(final int level, final long number) {
    final Edge edge = edges.get(level);
    return edge.number == number
        ? Arrays.copyOf(edge.hashes, edge.width * Hashes.BYTES)
        : new byte[0];
  }
}
