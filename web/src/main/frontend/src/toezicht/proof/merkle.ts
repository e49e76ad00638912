/** The Merkle tree of RFC 6962 and RFC 9162, as far as a reader of the log needs it. */

import { type Bytes, concat, sha256 } from './bytes';

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** The hash of an entry: SHA-256(0x00 || leaf), so that no entry can pose as an inner node. */
export function leafHash(leaf: Uint8Array): Promise<Bytes> {
  return sha256(concat(LEAF, leaf));
}

/** The hash of an inner node: SHA-256(0x01 || left || right). */
export function nodeHash(left: Uint8Array, right: Uint8Array): Promise<Bytes> {
  return sha256(concat(NODE, left, right));
}

/**
 * The root that an inclusion path leads to (RFC 9162, 2.1.3.2).
 *
 * @param hash the leaf's hash
 * @param index the leaf's place, from 0
 * @param size how many leaves the tree has
 * @param path the sibling hashes, from the leaf upwards, 32 bytes each
 * @returns the root, or `undefined` when this path cannot belong to this index and size
 */
export async function rootFromPath(
  hash: Bytes,
  index: number,
  size: number,
  path: readonly Bytes[],
): Promise<Bytes | undefined> {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) {
    return undefined;
  }
  let node = index;
  let last = size - 1;
  let root = hash;
  for (const sibling of path) {
    if (last === 0 || sibling.length !== 32) {
      return undefined;
    }
    if (node % 2 === 1 || node === last) {
      root = await nodeHash(sibling, root);
      // A right edge without a sibling is carried up unchanged until it is a right child.
      while (node % 2 === 0 && node !== 0) {
        node = node / 2;
        last = Math.floor(last / 2);
      }
    } else {
      root = await nodeHash(root, sibling);
    }
    node = Math.floor(node / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 ? root : undefined;
}
