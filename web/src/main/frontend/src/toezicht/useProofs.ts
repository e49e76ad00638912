import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { api, isProblem } from '../shared/api';
import type { Entry } from './entry';
import { type Proof, type Verdict, check } from './proof/check';
import { browserMemory } from './proof/history';
import { tilesOf } from './proof/tiles';

/** What is known of the proof of one entry. */
export type Tried =
  { state: 'busy' } | { state: 'done'; verdict: Verdict } | { state: 'failed'; error: unknown };

export interface Proofs {
  of: (entry: string) => Tried | undefined;
  prove: (entry: Entry) => Promise<void>;
  /** Proves them one by one; ends early when stopped. */
  proveAll: (entries: readonly Entry[]) => Promise<void>;
  running: { done: number; of: number } | undefined;
  stop: () => void;
}

const NOT_NUMBERED_PAUSE_MS = 1_000;
const NOT_NUMBERED_TRIES = 4;
const TOO_FAST_TRIES = 20;

/** The proofs of this visit. One at a time: each is compared with the one before it. */
export function useProofs(slug: string): Proofs {
  const [tried, setTried] = useState<ReadonlyMap<string, Tried>>(new Map());
  const [running, setRunning] = useState<Proofs['running']>();
  const stopped = useRef(false);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const memory = useMemo(() => browserMemory(localStorage), []);
  const tiles = useMemo(() => tilesOf(slug), [slug]);

  const prove = useCallback(
    (entry: Entry) => {
      const put = (it: Tried) => setTried((before) => new Map(before).set(entry.id, it));
      const turn = async () => {
        put({ state: 'busy' });
        try {
          const proof = await fetchProof(entry.id);
          put({ state: 'done', verdict: await check(entry, proof, memory, tiles) });
        } catch (error) {
          put({ state: 'failed', error });
        }
      };
      queue.current = queue.current.then(turn);
      return queue.current;
    },
    [memory, tiles],
  );

  const proveAll = useCallback(
    async (entries: readonly Entry[]) => {
      stopped.current = false;
      for (const [done, entry] of entries.entries()) {
        if (stopped.current) break;
        setRunning({ done, of: entries.length });
        await prove(entry);
      }
      setRunning(undefined);
    },
    [prove],
  );

  return {
    of: (entry) => tried.get(entry),
    prove,
    proveAll,
    running,
    stop: () => {
      stopped.current = true;
    },
  };
}

/** An entry is numbered within a second; and whoever asks much at once is asked to wait. */
async function fetchProof(entry: string): Promise<Proof> {
  for (let tries = 1; ; tries++) {
    try {
      return await api.get<Proof>(`/api/log/entries/${entry}/proof`);
    } catch (error) {
      const early = isProblem(error, 'conflict') && tries < NOT_NUMBERED_TRIES;
      const fast = isProblem(error, 'too-fast') && tries < TOO_FAST_TRIES;
      if (!early && !fast) throw error;
      const seconds = isProblem(error) ? error.retryAfter : undefined;
      await new Promise((ready) =>
        setTimeout(ready, seconds ? seconds * 1000 : NOT_NUMBERED_PAUSE_MS),
      );
    }
  }
}
