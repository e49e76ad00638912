// @vitest-environment node
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type Bytes, concat, utf8 } from './bytes';
import { isConsistent, largestPowerBelow, provingRanges } from './consistency';
import { leafHash, nodeHash } from './merkle';
import { rootOf } from './reference-tree';
import { type TileSource, hashOfRange, remembering, tilePath } from './tiles';

// Thousands of hashes take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const SIZE = 600;
const leaves = Array.from({ length: SIZE }, (_, i) => utf8(`leaf ${i}`));
let hashes: Bytes[];
let upper: Bytes[];

/** The tiles of the first `size` leaves: level 0, and level 1 above the full ones. */
function tilesOf(size: number): TileSource {
  return (path) => {
    const [, level, index, , width] = /^(\d)\/(\d{3})(\.p\/(\d+))?$/.exec(path) ?? [];
    const row = level === '0' ? hashes.slice(0, size) : upper.slice(0, Math.floor(size / 256));
    const first = Number(index) * 256;
    const tile = row.slice(first, first + Number(width ?? 256));
    return Promise.resolve(concat(...tile));
  };
}

async function prove(older: number, newer: number) {
  const ranges = provingRanges(older, newer);
  return Promise.all(ranges.map((range) => hashOfRange(range, newer, tilesOf(newer))));
}

/** The root of a stretch of the leaves; each is worked out once for all tests. */
const roots = new Map<string, Promise<Bytes>>();

function rootBetween(start: number, end: number): Promise<Bytes> {
  const key = `${start} ${end}`;
  let root = roots.get(key);
  if (!root) {
    const middle = start + largestPowerBelow(end - start);
    root =
      end - start === 1
        ? Promise.resolve(hashes[start]!)
        : Promise.all([rootBetween(start, middle), rootBetween(middle, end)]).then(
            ([left, right]) => nodeHash(left, right),
          );
    roots.set(key, root);
  }
  return root;
}

const at = async (size: number) => ({ size, root: await rootBetween(0, size) });

beforeAll(async () => {
  hashes = await Promise.all(leaves.map(leafHash));
  upper = [await rootBetween(0, 256), await rootBetween(256, 512)];
});

describe('a log that only grew', () => {
  it('is consistent for every pair of sizes up to nine', async () => {
    for (let newer = 1; newer <= 9; newer++) {
      for (let older = 1; older <= newer; older++) {
        const proof = await prove(older, newer);
        const ok = await isConsistent(await at(older), await at(newer), proof);
        expect(ok, `${older} to ${newer}`).toBe(true);
      }
    }
  });

  it.each([
    [1, 600],
    [255, 257],
    [256, 600],
    [257, 513],
    [511, 512],
    [512, 600],
    [599, 600],
  ])('is consistent over the edge of a tile: %i to %i', async (older, newer) => {
    expect(await isConsistent(await at(older), await at(newer), await prove(older, newer))).toBe(
      true,
    );
  });

  it('has the ranges of the example in RFC 9162, 2.1.5', () => {
    expect(provingRanges(3, 7)).toEqual([
      { start: 2, end: 3 },
      { start: 3, end: 4 },
      { start: 0, end: 2 },
      { start: 4, end: 7 },
    ]);
    expect(provingRanges(4, 7)).toEqual([{ start: 4, end: 7 }]);
    expect(provingRanges(6, 7)).toEqual([
      { start: 4, end: 6 },
      { start: 6, end: 7 },
      { start: 0, end: 4 },
    ]);
  });
});

describe('a log that was rewritten', () => {
  it('is not consistent, whatever was changed', async () => {
    for (const [older, newer] of [
      [3, 7],
      [4, 7],
      [6, 7],
      [7, 20],
      [8, 20],
    ] as const) {
      const proof = await prove(older, newer);
      const [old, now] = [await at(older), await at(newer)];
      const other = await rootOf([utf8('changed'), ...leaves.slice(1, older)]);
      expect(await isConsistent({ ...old, root: other }, now, proof)).toBe(false);
      expect(await isConsistent(old, { ...now, root: other }, proof)).toBe(false);
      for (const i of proof.keys()) {
        const changed = proof.map((hash, j) => (i === j ? other : hash));
        expect(await isConsistent(old, now, changed)).toBe(false);
        expect(await isConsistent(old, now, [...proof.slice(0, i), ...proof.slice(i + 1)])).toBe(
          false,
        );
      }
      expect(await isConsistent(old, now, [...proof, proof[0]!])).toBe(false);
    }
  });

  it('is not consistent with a larger or an empty one', async () => {
    expect(await isConsistent(await at(7), await at(3), await prove(3, 7))).toBe(false);
    expect(await isConsistent({ size: 0, root: hashes[0]! }, await at(3), [])).toBe(false);
  });
});

describe('a tile', () => {
  it.each([
    [0, 0, 256, '0/000'],
    [0, 7, 12, '0/007.p/12'],
    [1, 1_234_067, 256, '1/x001/x234/067'],
    [2, 1000, 1, '2/x001/000.p/1'],
  ])('of level %i and number %i has its path', (level, index, width, path) => {
    expect(tilePath(level, index, width)).toBe(path);
  });

  it('is asked for once, and again only when it did not come', async () => {
    const asked: string[] = [];
    const tiles = remembering((path) => {
      asked.push(path);
      const fails = asked.length === 1;
      return fails ? Promise.reject(new RangeError('no')) : Promise.resolve(new Uint8Array(32));
    });
    await expect(tiles('0/000')).rejects.toThrow('no');
    await Promise.all([tiles('0/000'), tiles('0/000')]);
    await tiles('0/000');
    expect(asked).toEqual(['0/000', '0/000']);
  });

  it('that is too short is refused', async () => {
    const short: TileSource = () => Promise.resolve(new Uint8Array(31));
    await expect(hashOfRange({ start: 0, end: 1 }, 1, short)).rejects.toThrow(RangeError);
  });
});
