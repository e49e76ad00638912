/** Whether a log only grew: the consistency of two of its roots (RFC 9162, 2.1.4). */

import { type Bytes, equal } from './bytes';
import { nodeHash } from './merkle';

/** A stretch of leaves: from `start`, up to but not including `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * The stretches whose hashes prove that the tree of `older` leaves is the beginning of that of
 * `newer`, in the order of the proof (2.1.4.1). Empty when both are the same size.
 *
 * @param older from 1 to `newer`
 */
export function provingRanges(older: number, newer: number): Range[] {
  const ranges: Range[] = [];
  let [start, end] = [0, newer];
  let whole = true;
  const after: Range[] = [];
  while (older !== end) {
    const middle = start + largestPowerBelow(end - start);
    if (older <= middle) {
      after.unshift({ start: middle, end });
      end = middle;
    } else {
      after.unshift({ start, end: middle });
      start = middle;
      whole = false;
    }
  }
  if (!whole) ranges.push({ start, end });
  return [...ranges, ...after];
}

/** The largest power of two that is smaller than n, for n of 2 and more. */
export function largestPowerBelow(n: number): number {
  let power = 1;
  while (power * 2 < n) power *= 2;
  return power;
}

/** Whether the hashes of a proof lead to both roots (2.1.4.2). */
export async function isConsistent(
  older: { readonly size: number; readonly root: Bytes },
  newer: { readonly size: number; readonly root: Bytes },
  proof: readonly Bytes[],
): Promise<boolean> {
  if (older.size === newer.size) return proof.length === 0 && equal(older.root, newer.root);
  if (older.size < 1 || older.size > newer.size || proof.length === 0) return false;
  // A complete older tree is itself the first hash of the proof.
  const steps = isPowerOfTwo(older.size) ? [older.root, ...proof] : [...proof];
  let node = older.size - 1;
  let last = newer.size - 1;
  while (node % 2 === 1) {
    node = Math.floor(node / 2);
    last = Math.floor(last / 2);
  }
  let before = steps[0]!;
  let now = steps[0]!;
  for (const step of steps.slice(1)) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      before = await nodeHash(step, before);
      now = await nodeHash(step, now);
      while (node % 2 === 0 && node !== 0) {
        node = Math.floor(node / 2);
        last = Math.floor(last / 2);
      }
    } else {
      now = await nodeHash(now, step);
    }
    node = Math.floor(node / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && equal(before, older.root) && equal(now, newer.root);
}

function isPowerOfTwo(n: number): boolean {
  return Number.isInteger(Math.log2(n));
}
