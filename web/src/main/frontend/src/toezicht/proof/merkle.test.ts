// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { type Bytes, toHex, utf8 } from './bytes';
import { leafHash, rootFromPath } from './merkle';
import { LEAVES, ROOTS, pathOf, rootOf } from './reference-tree';

// Hundreds of signatures and hashes take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

async function lead(leaf: Bytes, index: number, size: number, path: readonly Bytes[]) {
  const root = await rootFromPath(await leafHash(leaf), index, size, path);
  return root && toHex(root);
}

describe('a path through the tree', () => {
  it('leads to the published root for every leaf of every tree up to eight', async () => {
    for (let size = 1; size <= LEAVES.length; size++) {
      const leaves = LEAVES.slice(0, size);
      expect(toHex(await rootOf(leaves))).toBe(ROOTS[size]);
      for (const [index, leaf] of leaves.entries()) {
        expect(await lead(leaf, index, size, await pathOf(index, leaves))).toBe(ROOTS[size]);
      }
    }
  });

  it('leads to the root in larger trees of every shape', async () => {
    for (const size of [9, 16, 17, 31, 33, 65]) {
      const leaves = Array.from({ length: size }, (_, i) => utf8(`leaf ${i}`));
      const root = toHex(await rootOf(leaves));
      for (const index of [0, size >> 1, size - 1]) {
        const path = await pathOf(index, leaves);
        expect(await lead(leaves[index]!, index, size, path)).toBe(root);
      }
    }
  });

  it('does not lead to the root for another leaf, index or tree size', async () => {
    for (const [index, leaf] of LEAVES.entries()) {
      const path = await pathOf(index, LEAVES);
      expect(await lead(utf8('another'), index, 8, path)).not.toBe(ROOTS[8]);
      for (let other = 0; other < 8; other++) {
        if (other !== index) {
          expect(await lead(leaf, other, 8, path)).not.toBe(ROOTS[8]);
        }
      }
      for (const size of [1, 2, 3, 4]) {
        expect(await lead(leaf, index, size, path)).not.toBe(ROOTS[8]);
      }
      expect(await lead(leaf, index, 16, path)).toBeUndefined();
    }
  });

  it('does not lead to the root with a step changed, left out, added or swapped', async () => {
    const path = await pathOf(5, LEAVES);
    for (const i of path.keys()) {
      const changed = path.map((hash, j) => (i === j ? hash.map((b, k) => (k ? b : b ^ 1)) : hash));
      expect(await lead(LEAVES[5]!, 5, 8, changed)).not.toBe(ROOTS[8]);
      expect(
        await lead(LEAVES[5]!, 5, 8, [...path.slice(0, i), ...path.slice(i + 1)]),
      ).toBeUndefined();
      expect(
        await lead(LEAVES[5]!, 5, 8, [...path.slice(0, i), path[i]!, ...path.slice(i)]),
      ).toBeUndefined();
    }
    expect(await lead(LEAVES[5]!, 5, 8, [...path].reverse())).not.toBe(ROOTS[8]);
  });

  it('refuses an index outside the tree, and hashes of another length', async () => {
    const path = await pathOf(7, LEAVES);
    expect(await lead(LEAVES[7]!, 8, 8, path)).toBeUndefined();
    expect(await lead(LEAVES[7]!, -1, 8, path)).toBeUndefined();
    expect(await lead(LEAVES[7]!, 7.5, 8, path)).toBeUndefined();
    expect(await lead(LEAVES[7]!, 7, 8, [path[0]!.slice(1), path[1]!, path[2]!])).toBeUndefined();
  });

  it('keeps leaves and inner nodes apart', async () => {
    const two = LEAVES.slice(0, 2);
    const inner = new Uint8Array([...(await leafHash(two[0]!)), ...(await leafHash(two[1]!))]);
    expect(await lead(inner, 0, 1, [])).not.toBe(ROOTS[2]);
  });
});
