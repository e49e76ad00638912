/** The hashes of a log in tiles of 256, as C2SP `tlog-tiles` serves them. */

import type { Bytes } from './bytes';
import { type Range, largestPowerBelow } from './consistency';
import { nodeHash } from './merkle';

const WIDTH = 256;
const HEIGHT = 8;
const HASH_BYTES = 32;

const TOO_MANY = 429;
const TRIES = 5;

/** Gives the bytes of a tile by its path below `tile/`, such as `0/x001/234` or `1/000.p/7`. */
export type TileSource = (path: string) => Promise<Bytes>;

/** The path of a tile; the number in groups of three digits, with its width when it is partial. */
export function tilePath(level: number, index: number, width: number): string {
  const groups = [String(index % 1000).padStart(3, '0')];
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000)) {
    groups.unshift(`x${String(rest % 1000).padStart(3, '0')}`);
  }
  const partial = width < WIDTH ? `.p/${width}` : '';
  return `${level}/${groups.join('/')}${partial}`;
}

/**
 * The Merkle hash of a stretch of leaves in a tree of `size`, from its tiles. Nothing here is to be
 * trusted: what comes out is worth as much as the proof that is made with it.
 *
 * @throws RangeError when a tile is not as long as it has to be
 */
export async function hashOfRange(range: Range, size: number, tiles: TileSource): Promise<Bytes> {
  const length = range.end - range.start;
  if (Number.isInteger(Math.log2(length)) && range.start % length === 0) {
    return hashOfSubtree(Math.log2(length), range.start / length, size, tiles);
  }
  const middle = range.start + largestPowerBelow(length);
  return nodeHash(
    await hashOfRange({ start: range.start, end: middle }, size, tiles),
    await hashOfRange({ start: middle, end: range.end }, size, tiles),
  );
}

/** The hash of a complete subtree of 2^height leaves, the `index`-th of its height. */
async function hashOfSubtree(
  height: number,
  index: number,
  size: number,
  tiles: TileSource,
): Promise<Bytes> {
  const level = Math.floor(height / HEIGHT);
  const within = height % HEIGHT;
  const first = index * 2 ** within;
  const tile = Math.floor(first / WIDTH);
  const known = Math.floor(size / WIDTH ** level);
  const width = Math.min(WIDTH, known - tile * WIDTH);
  const bytes = await tiles(tilePath(level, tile, width));
  if (bytes.length !== width * HASH_BYTES) {
    throw new RangeError('a tile of another length');
  }
  let hashes = Array.from({ length: 2 ** within }, (_, i) => {
    const at = ((first % WIDTH) + i) * HASH_BYTES;
    return bytes.slice(at, at + HASH_BYTES);
  });
  while (hashes.length > 1) {
    const pairs = Array.from({ length: hashes.length / 2 }, (_, i) => i * 2);
    hashes = await Promise.all(pairs.map((i) => nodeHash(hashes[i]!, hashes[i + 1]!)));
  }
  return hashes[0]!;
}

/** Keeps what a source gave: under one path there are the same bytes for ever. */
export function remembering(source: TileSource): TileSource {
  const held = new Map<string, Promise<Bytes>>();
  return (path) => {
    const known = held.get(path);
    if (known) return known;
    const asked = source(path);
    held.set(path, asked);
    // What did not come is asked for again the next time.
    asked.catch(() => held.delete(path));
    return asked;
  };
}

/** Tiles of the log of an organisation, from this server. */
export function tilesOf(slug: string): TileSource {
  return remembering(async (path) => {
    for (let tries = 1; ; tries++) {
      const response = await fetch(`/log/${encodeURIComponent(slug)}/tile/${path}`);
      if (response.ok) return new Uint8Array(await response.arrayBuffer());
      if (response.status !== TOO_MANY || tries === TRIES) {
        throw new RangeError(`no tile: ${response.status}`);
      }
      const seconds = Number(response.headers.get('Retry-After')) || 1;
      await new Promise((ready) => setTimeout(ready, seconds * 1000));
    }
  });
}
