package nl.nabij.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Roots and audit paths of a Merkle tree (RFC 6962, section 2.1), read from its tiles. */
record Tree(Tiles tiles) {

  /** The root of the first {@code size} leaves. */
  byte[] root(final long size) {
    return size == 0 ? Hashes.empty() : hash(0, size);
  }

  /**
   * The audit path (RFC 6962, 2.1.1) of a leaf in the tree of the first {@code size} leaves, from
   * the leaf up.
   */
  List<byte[]> path(final long leaf, final long size) {
    if (leaf < 0 || leaf >= size) {
      throw new IllegalArgumentException("leaf " + leaf + " is not in a tree of " + size);
    }
    final List<byte[]> path = new ArrayList<>();
    climb(leaf, 0, size, path);
    return path;
  }

  /**
   * The proof that the first {@code older} leaves are the beginning of the first {@code size} (RFC
   * 6962, 2.1.2); empty when it is the same tree.
   *
   * @param older from 1
   */
  List<byte[]> consistency(final long older, final long size) {
    if (older < 1 || older > size) {
      throw new IllegalArgumentException("no tree of " + older + " in one of " + size);
    }
    final List<byte[]> proof = new ArrayList<>();
    grow(older, 0, size, true, proof);
    return proof;
  }

  /** What shows that the leaves before {@code older} begin those from {@code begin}. */
  private void grow(
      final long older,
      final long begin,
      final long end,
      final boolean whole,
      final List<byte[]> proof) {
    if (older == end) {
      if (!whole) {
        proof.add(hash(begin, end));
      }
      return;
    }
    final long split = begin + largestPowerBelow(end - begin);
    if (older <= split) {
      grow(older, begin, split, whole, proof);
      proof.add(hash(split, end));
    } else {
      grow(older, split, end, false, proof);
      proof.add(hash(begin, split));
    }
  }

  private void climb(final long leaf, final long begin, final long end, final List<byte[]> path) {
    if (end - begin == 1) {
      return;
    }
    final long split = begin + largestPowerBelow(end - begin);
    if (leaf < split) {
      climb(leaf, begin, split, path);
      path.add(hash(split, end));
    } else {
      climb(leaf, split, end, path);
      path.add(hash(begin, split));
    }
  }

  /** The hash over the leaves from {@code begin} to before {@code end}. */
  private byte[] hash(final long begin, final long end) {
    final long size = end - begin;
    if (Long.bitCount(size) == 1 && begin % size == 0) {
      return node(Long.numberOfTrailingZeros(size), begin / size);
    }
    final long split = begin + largestPowerBelow(size);
    return Hashes.node(hash(begin, split), hash(split, end));
  }

  /** The root of {@code 2^height} leaves from {@code place * 2^height}. */
  private byte[] node(final int height, final long place) {
    final int level = height / Tiles.SPAN;
    final int folds = height % Tiles.SPAN;
    final long first = place << folds;
    final byte[] tile = tiles.tile(level, first / Tiles.WIDTH);
    final int from = (int) (first % Tiles.WIDTH);
    return fold(tile, from, 1 << folds);
  }

  /** The root over {@code count} hashes, a power of two, that stand in a tile from {@code from}. */
  static byte[] fold(final byte[] tile, final int from, final int count) {
    if (tile.length < (from + count) * Hashes.BYTES) {
      throw new TreeBroken("a tile lacks hashes that the tree needs");
    }
    if (count == 1) {
      return Arrays.copyOfRange(tile, from * Hashes.BYTES, (from + 1) * Hashes.BYTES);
    }
    final int half = count / 2;
    return Hashes.node(fold(tile, from, half), fold(tile, from + half, half));
  }

  private static long largestPowerBelow(final long size) {
    return Long.highestOneBit(size - 1);
  }
}
