/** What this browser remembers of a log, so that a log which forgets or rewrites is noticed. */

import { toBase64 } from './bytes';
import type { Checkpoint } from './note';

export interface Seen {
  readonly verifier: string;
  readonly size: number;
  /** The root in base64. */
  readonly root: string;
}

/** Where the memory is kept, per log name. */
export interface Memory {
  recall(origin: string): Seen | undefined;
  keep(origin: string, seen: Seen): void;
}

/** `first`: nothing to compare with. `changed-key`, `shrunk` and `rewritten` never happen to an honest log. */
export type History = 'first' | 'same' | 'grown' | 'changed-key' | 'shrunk' | 'rewritten';

/** Compares a checkpoint with the one that this browser proved last. */
export function compare(seen: Seen | undefined, checkpoint: Checkpoint, verifier: string): History {
  if (!seen) {
    return 'first';
  }
  if (seen.verifier !== verifier) {
    return 'changed-key';
  }
  if (checkpoint.size < seen.size) {
    return 'shrunk';
  }
  if (checkpoint.size === seen.size) {
    return toBase64(checkpoint.root) === seen.root ? 'same' : 'rewritten';
  }
  return 'grown';
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
          typeof seen.size === 'number' &&
          typeof seen.root === 'string'
          ? { verifier: seen.verifier, size: seen.size, root: seen.root }
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
