/** Signed notes and checkpoints, as C2SP `signed-note` and `tlog-checkpoint` write them. */

import { type Bytes, concat, equal, fromBase64, sha256, toHex, utf8 } from './bytes';

const ED25519 = 0x01;
const KEY_HASH_LENGTH = 4;
const SIGNATURE_LENGTH = 64;

/** What a log says about itself at one moment: its name, how many entries it has, and their root. */
export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  readonly root: Bytes;
}

export interface Signature {
  readonly name: string;
  readonly keyHash: Bytes;
  readonly signature: Bytes;
}

export interface SignedNote {
  /** Exactly what was signed, the closing newline included. */
  readonly text: string;
  readonly signatures: readonly Signature[];
}

/** The public key of a log, from its verifier line `name+hash+base64(0x01 || key)`. */
export interface Verifier {
  readonly name: string;
  readonly keyHash: Bytes;
  readonly key: Bytes;
}

/** Splits a note into what was signed and who signed it. Throws a `RangeError` when it is no note. */
export function parseNote(note: string): SignedNote {
  const blank = note.lastIndexOf('\n\n');
  if (blank < 0 || !note.endsWith('\n') || /[\u0000-\u0009\u000b-\u001f]/.test(note)) {
    throw new RangeError('not a signed note');
  }
  const lines = note.slice(blank + 2, -1).split('\n');
  return { text: note.slice(0, blank + 1), signatures: lines.map(parseSignature) };
}

function parseSignature(line: string): Signature {
  const [dash, name, encoded, ...rest] = line.split(' ');
  if (dash !== '—' || !name || name.includes('+') || encoded === undefined || rest.length > 0) {
    throw new RangeError('not a signature line');
  }
  const bytes = fromBase64(encoded);
  if (bytes.length <= KEY_HASH_LENGTH) {
    throw new RangeError('signature too short');
  }
  return {
    name,
    keyHash: bytes.slice(0, KEY_HASH_LENGTH),
    signature: bytes.slice(KEY_HASH_LENGTH),
  };
}

/** Reads the first three lines of a checkpoint: origin, size, root. Throws a `RangeError`. */
export function parseCheckpoint(text: string): Checkpoint {
  const [origin, size, root] = text.split('\n');
  if (!origin || size === undefined || root === undefined || !/^(?:0|[1-9][0-9]*)$/.test(size)) {
    throw new RangeError('not a checkpoint');
  }
  const checkpoint = { origin, size: Number(size), root: fromBase64(root) };
  if (checkpoint.root.length !== 32 || !Number.isSafeInteger(checkpoint.size)) {
    throw new RangeError('not a checkpoint');
  }
  return checkpoint;
}

/** Reads a verifier line and checks that its hash belongs to its key. Throws a `RangeError`. */
export async function parseVerifier(line: string): Promise<Verifier> {
  const match = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/.exec(line.trim());
  if (!match) {
    throw new RangeError('not a verifier key');
  }
  const [, name, hash, encoded] = match as unknown as [string, string, string, string];
  const typed = fromBase64(encoded);
  if (typed.length !== 33 || typed[0] !== ED25519) {
    throw new RangeError('not an Ed25519 key');
  }
  const key = typed.slice(1);
  const keyHash = await hashOfKey(name, key);
  if (toHex(keyHash) !== hash) {
    throw new RangeError('the key does not belong to its hash');
  }
  return { name, keyHash, key };
}

/** The first four bytes of SHA-256(name || 0x0A || 0x01 || key). */
export async function hashOfKey(name: string, key: Uint8Array): Promise<Bytes> {
  const hash = await sha256(concat(utf8(name), Uint8Array.of(0x0a, ED25519), key));
  return hash.slice(0, KEY_HASH_LENGTH);
}

/** Whether this key signed this note. A signature of an unknown key is passed over, as the format asks. */
export async function isSignedBy(note: SignedNote, verifier: Verifier): Promise<boolean> {
  const own = note.signatures.find(
    (line) => line.name === verifier.name && equal(line.keyHash, verifier.keyHash),
  );
  if (!own || own.signature.length !== SIGNATURE_LENGTH) {
    return false;
  }
  const key = await crypto.subtle.importKey('raw', verifier.key, 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', key, own.signature, utf8(note.text));
}
