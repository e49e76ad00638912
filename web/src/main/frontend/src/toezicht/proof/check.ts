/**
 * The whole proof of one row, in the browser: does the leaf say what the row says, does its path
 * lead to the root, did the log's key sign that root, and is it the log this browser saw before.
 */

import type { Entry } from '../entry';
import { type Bytes, equal, fromBase64, toBase64 } from './bytes';
import { type History, type Memory, compare, isHonest } from './history';
import { leafHash, rootFromPath } from './merkle';
import { isSignedBy, parseCheckpoint, parseNote, parseVerifier } from './note';
import { differences } from './row';
import type { TileSource } from './tiles';

/** As `GET /api/log/entries/{id}/proof` gives it; `leaf` and `path` are base64. */
export interface Proof {
  readonly leaf: string;
  readonly index: number;
  readonly size: number;
  readonly path: readonly string[];
  readonly checkpoint: string;
  readonly verifier: string;
  /** The key that follows, when one does. */
  readonly next?: string;
}

export type StepName = 'row' | 'inclusion' | 'signature' | 'history';

/** `skipped`: an earlier step failed or what it needs did not come, so it decides nothing. */
export interface Step {
  readonly step: StepName;
  readonly outcome: 'good' | 'bad' | 'skipped';
  /** For `row`: which fields differ. */
  readonly fields?: readonly string[];
  readonly history?: History;
}

export interface Verdict {
  readonly proven: boolean;
  /** Ed25519 is missing in this browser, so nothing could be decided. */
  readonly unsupported?: boolean;
  readonly steps: readonly Step[];
  readonly index: number;
  readonly size: number;
  /** The root and the key in base64 and as text, for comparing by eye with another source. */
  readonly root?: string;
  readonly verifier: string;
  /** What was hashed, as text. */
  readonly leaf?: string;
  /** The name of the log, once its signature holds. */
  readonly origin?: string;
}

/**
 * Checks one proof against the row on the screen. Never throws on what a server can send.
 *
 * @param memory what was proven before; a proven log that only grew is kept in it
 * @param tiles for the proof that it only grew
 */
export async function check(
  entry: Entry,
  proof: Proof,
  memory: Memory,
  tiles: TileSource,
): Promise<Verdict> {
  const fixed = { index: proof.index, size: proof.size, verifier: proof.verifier };
  if (!(await supported())) {
    return { ...fixed, proven: false, unsupported: true, steps: [] };
  }
  const leaf = attempt(() => fromBase64(proof.leaf));
  const text = leaf && new TextDecoder().decode(leaf);
  const fields = leaf ? differences(leaf, entry) : ['leaf'];
  const row: Step = fields.length === 0 ? good('row') : { step: 'row', outcome: 'bad', fields };

  const signed = await signedCheckpoint(proof);
  const included = leaf !== undefined && signed !== undefined && (await leads(leaf, proof, signed));
  const inclusion = included ? good('inclusion') : bad('inclusion');
  if (!signed?.valid) {
    const steps = [row, inclusion, bad('signature'), skipped('history')];
    return { ...fixed, ...(text ? { leaf: text } : {}), proven: false, steps };
  }
  const seen = memory.recall(signed.origin);
  const history = await compare(seen, signed, proof.verifier, tiles);
  const past: Step = {
    step: 'history',
    outcome: history === 'unknown' ? 'skipped' : isHonest(history) ? 'good' : 'bad',
    history,
  };
  const steps = [row, inclusion, good('signature'), past];
  const proven = steps.every((step) => step.outcome !== 'bad');
  const root = toBase64(signed.root);
  // What could not be compared is not remembered, so that the next check compares it again.
  if (proven && isHonest(history)) {
    memory.keep(signed.origin, {
      verifier: proof.verifier,
      size: signed.size,
      root,
      ...(signed.next && { next: signed.next }),
    });
  }
  return { ...fixed, ...(text ? { leaf: text } : {}), proven, steps, root, origin: signed.origin };
}

interface Signed {
  readonly origin: string;
  readonly size: number;
  readonly root: Bytes;
  readonly valid: boolean;
  /** The key that follows, when it signed this as well. */
  readonly next?: string;
}

async function signedCheckpoint(proof: Proof): Promise<Signed | undefined> {
  try {
    const note = parseNote(proof.checkpoint);
    const checkpoint = parseCheckpoint(note.text);
    const verifier = await parseVerifier(proof.verifier);
    const valid = verifier.name === checkpoint.origin && (await isSignedBy(note, verifier));
    const next = proof.next && (await parseVerifier(proof.next));
    // Just after it was made the newest checkpoint is still of the old key alone.
    const follows =
      next && next.name === checkpoint.origin && (await isSignedBy(note, next))
        ? { next: proof.next }
        : {};
    return { ...checkpoint, valid, ...follows };
  } catch {
    return undefined;
  }
}

async function leads(leaf: Bytes, proof: Proof, signed: Signed): Promise<boolean> {
  const path = attempt(() => proof.path.map(fromBase64));
  if (!path || proof.size !== signed.size) {
    return false;
  }
  const root = await rootFromPath(await leafHash(leaf), proof.index, signed.size, path);
  return root !== undefined && equal(root, signed.root);
}

async function supported(): Promise<boolean> {
  try {
    await crypto.subtle.importKey('raw', new Uint8Array(32), 'Ed25519', false, ['verify']);
    return true;
  } catch (problem) {
    return !(problem instanceof DOMException && problem.name === 'NotSupportedError');
  }
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function good(step: StepName): Step {
  return { step, outcome: 'good' };
}

function bad(step: StepName): Step {
  return { step, outcome: 'bad' };
}

function skipped(step: StepName): Step {
  return { step, outcome: 'skipped' };
}
