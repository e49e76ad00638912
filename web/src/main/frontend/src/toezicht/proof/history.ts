/** What this browser remembers of a log, so that a log which forgets or rewrites is noticed. */

import { type Bytes, fromBase64, toBase64 } from './bytes';
import { isConsistent, provingRanges } from './consistency';
import type { Checkpoint } from './note';
import { type TileSource, hashOfRange } from './tiles';

export interface Seen {
  readonly verifier: string;
  /** The key that was to follow: both signed what was seen. */
  readonly next?: string;
  readonly size: number;
  /** The root in base64. */
  readonly root: string;
}

/** Where the memory is kept, per log name. */
export interface Memory {
  recall(origin: string): Seen | undefined;
  keep(origin: string, seen: Seen): void;
}

/**
 * `grown`: proven to begin with what was seen. `unknown`: longer, but what would prove that did not
 * come. `changed-key`, `shrunk` and `rewritten` never happen to an honest log.
 */
export type History =
  'first' | 'same' | 'grown' | 'unknown' | 'changed-key' | 'shrunk' | 'rewritten';

/** Compares a checkpoint with the one that this browser proved last. */
export async function compare(
  seen: Seen | undefined,
  checkpoint: Checkpoint,
  verifier: string,
  tiles: TileSource,
): Promise<History> {
  if (!seen) return 'first';
  if (seen.verifier !== verifier && seen.next !== verifier) return 'changed-key';
  if (checkpoint.size < seen.size) return 'shrunk';
  if (checkpoint.size === seen.size) {
    return toBase64(checkpoint.root) === seen.root ? 'same' : 'rewritten';
  }
  let hashes: Bytes[];
  try {
    const ranges = provingRanges(seen.size, checkpoint.size);
    hashes = await Promise.all(ranges.map((one) => hashOfRange(one, checkpoint.size, tiles)));
  } catch {
    return 'unknown';
  }
  const older = { size: seen.size, root: fromBase64(seen.root) };
  return (await isConsistent(older, checkpoint, hashes)) ? 'grown' : 'rewritten';
}

export function isHonest(history: History): boolean {
  return history === 'first' || history === 'same' || history === 'grown';
}

// Not under the prefix that sign-out clears: the comparison has to outlive the session.
const KEY = 'nabij-log.';

/** Keeps the memory in the browser. Holds sizes and hashes only, nothing about a person. */
export function browserMemory(storage: Storage): Memory {
  return {
    recall(origin) {
      try {
        const seen = JSON.parse(storage.getItem(KEY + origin) ?? 'null') as Partial<Seen> | null;
        return typeof seen?.verifier === 'string' &&
          Number.isSafeInteger(seen.size) &&
          typeof seen.size === 'number' &&
          seen.size > 0 &&
          typeof seen.root === 'string'
          ? {
              verifier: seen.verifier,
              size: seen.size,
              root: seen.root,
              ...(typeof seen.next === 'string' && { next: seen.next }),
            }
          : undefined;
      } catch {
        return undefined;
      }
    },
    keep(origin, seen) {
      try {
        storage.setItem(KEY + origin, JSON.stringify(seen));
      } catch {
        // A full or closed storage costs the comparison next time, not the proof of today.
      }
    },
  };
}
