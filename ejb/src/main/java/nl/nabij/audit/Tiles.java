package nl.nabij.audit;

/**
 * Where the hashes of a tree are, in tiles of at most 256 (C2SP tlog-tiles): the hash at place
 * {@code i} of level {@code l} is the root of the {@code 256^l} leaves from {@code i * 256^l}.
 */
@FunctionalInterface
interface Tiles {

  /** Hashes in a full tile. */
  int WIDTH = 256;

  /** How many levels of the tree a level of tiles spans. */
  int SPAN = 8;

  /** The hashes of a tile, one after the other; empty when there is no such tile. */
  byte[] tile(int level, long number);
}
