// @vitest-environment node
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Entry } from '../entry';
import { type Bytes, concat, toBase64, toHex, utf8 } from './bytes';
import { type Proof, check } from './check';
import type { Memory, Seen } from './history';
import { leafHash } from './merkle';
import { hashOfKey } from './note';
import { pathOf, rootOf } from './reference-tree';
import type { TileSource } from './tiles';

// Hundreds of signatures and hashes take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const ORIGIN = 'nabij.example/log/meerdam';

const entry: Entry = {
  id: '0193a5c8-0000-7000-8000-000000000005',
  at: '2026-11-23T09:00:00.12Z',
  actor: { kind: 'staff', id: 'a-1', name: 'Sanne de Vries', role: 'consultant' },
  action: 'dossier.open',
  object: { kind: 'dossier', id: 'y-1' },
  subjects: [
    { id: 'y-1', name: 'Yusuf Demir' },
    { id: 'y-2', name: 'Anna Postma' },
  ],
  shown: 2,
  outcome: 'ok',
  purpose: 'begeleiding',
  basis: 'owner',
  origin: '10.0.0.1',
  index: 5,
};

const said = {
  action: 'dossier.open',
  actor: { id: 'a-1', kind: 'staff', role: 'consultant' },
  at: '2026-11-23T09:00:00.120Z',
  basis: 'owner',
  id: entry.id,
  object: { id: 'y-1', kind: 'dossier' },
  organisation: 'o-1',
  origin: '10.0.0.1',
  outcome: 'ok',
  purpose: 'begeleiding',
  shown: 2,
  subjects: ['y-1', 'y-2'],
};

let keys: CryptoKeyPair;
let verifier: string;

async function sign(text: string, pair = keys, name = ORIGIN): Promise<string> {
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const signature = new Uint8Array(
    await crypto.subtle.sign('Ed25519', pair.privateKey, utf8(text)),
  );
  return `${text}\n— ${name} ${toBase64(concat(await hashOfKey(name, raw), signature))}\n`;
}

async function verifierOf(pair: CryptoKeyPair, name = ORIGIN): Promise<string> {
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const hash = toHex(await hashOfKey(name, raw));
  return `${name}+${hash}+${toBase64(concat(Uint8Array.of(1), raw))}`;
}

const eleven = (fifth: Bytes) =>
  Array.from({ length: 11 }, (_, i) => (i === 5 ? fifth : utf8(`other ${i}`)));

/** A log of eleven entries with the given leaf at place 5. */
async function prove(leaf: unknown = said, text?: string): Promise<Proof> {
  const bytes = utf8(text ?? JSON.stringify(leaf));
  const leaves = eleven(bytes);
  const root = toBase64(await rootOf(leaves));
  return {
    leaf: toBase64(bytes),
    index: 5,
    size: 11,
    path: (await pathOf(5, leaves)).map(toBase64),
    checkpoint: await sign(`${ORIGIN}\n11\n${root}\n`),
    verifier,
  };
}

function remember(): Memory & { seen: Map<string, Seen> } {
  const seen = new Map<string, Seen>();
  return { seen, recall: (origin) => seen.get(origin), keep: (origin, it) => seen.set(origin, it) };
}

/** The log holds eleven entries, so that one partial tile has them all. */
const tiles: TileSource = async () =>
  concat(...(await Promise.all(eleven(utf8(JSON.stringify(said))).map(leafHash))));

const noTiles: TileSource = () => Promise.reject(new RangeError('no tile'));

async function outcomes(
  row: Entry,
  proof: Proof,
  memory: Memory = remember(),
  source: TileSource = tiles,
) {
  const verdict = await check(row, proof, memory, source);
  const steps = verdict.steps.filter((step) => step.outcome === 'bad').map((step) => step.step);
  return { proven: verdict.proven, bad: steps };
}

beforeAll(async () => {
  keys = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  verifier = await verifierOf(keys);
});

describe('an honest log', () => {
  it('is proven, and remembered', async () => {
    const memory = remember();
    expect(await outcomes(entry, await prove(), memory)).toEqual({ proven: true, bad: [] });
    expect(memory.seen.get(ORIGIN)?.size).toBe(11);
  });

  it('may carry extra lines and signatures of others', async () => {
    const proof = await prove();
    const [text] = proof.checkpoint.split('\n\n') as [string];
    const witness = await sign('anything\n', keys, 'witness.example');
    const line = witness.slice(witness.indexOf('—'));
    const note = `${await sign(`${text}\nextra line\n`)}${line}`;
    expect((await check(entry, { ...proof, checkpoint: note }, remember(), tiles)).proven).toBe(
      true,
    );
  });
});

describe('a row that says something else than the log', () => {
  const changes: [string, Entry][] = [
    ['id', { ...entry, id: 'other' }],
    ['at', { ...entry, at: '2026-11-23T09:00:00.121Z' }],
    ['actor.kind', { ...entry, actor: { ...entry.actor, kind: 'youth' } }],
    ['actor.id', { ...entry, actor: { ...entry.actor, id: 'a-2' } }],
    ['actor.role', { ...entry, actor: { ...entry.actor, role: 'coordinator' } }],
    ['action', { ...entry, action: 'case.open' }],
    ['object.kind', { ...entry, object: { ...entry.object, kind: 'thread' } }],
    ['object.id', { ...entry, object: { ...entry.object, id: 'y-2' } }],
    ['subjects', { ...entry, subjects: entry.subjects.slice(1) }],
    ['subjects', { ...entry, subjects: [...entry.subjects, { id: 'y-3' }] }],
    ['shown', { ...entry, shown: 1 }],
    ['outcome', { ...entry, outcome: 'refused' }],
    ['reason', { ...entry, reason: 'not-yours' }],
    ['purpose', { ...entry, purpose: 'nazorg' }],
    ['basis', { ...entry, basis: 'member' }],
    ['origin', { ...entry, origin: '10.0.0.2' }],
  ];

  it.each(changes)('is red, and names %s', async (field, row) => {
    const verdict = await check(row, await prove(), remember(), tiles);
    expect(verdict.proven).toBe(false);
    expect(verdict.steps[0]).toEqual({ step: 'row', outcome: 'bad', fields: [field] });
  });

  it('may name only the first of a long list, when it says how long the list is', async () => {
    const row = { ...entry, subjects: entry.subjects.slice(0, 1) };
    expect(await outcomes(row, await prove())).toEqual({ proven: true, bad: [] });
    expect(await outcomes({ ...row, shown: 1 }, await prove())).toEqual({
      proven: false,
      bad: ['row'],
    });
  });

  it('is red when the leaf leaves a field out, or adds one', async () => {
    const { basis: _, ...less } = said;
    expect(await outcomes(entry, await prove(less))).toEqual({ proven: false, bad: ['row'] });
    const more = { ...said, reason: 'not-yours' };
    expect(await outcomes(entry, await prove(more))).toEqual({ proven: false, bad: ['row'] });
  });

  it('is red when the leaf is no JSON, or says a name twice', async () => {
    expect(await outcomes(entry, await prove(said, 'no json'))).toEqual({
      proven: false,
      bad: ['row'],
    });
    const twice = JSON.stringify(said).replace('{', '{"action":"case.open",');
    expect(await outcomes(entry, await prove(said, twice))).toEqual({
      proven: false,
      bad: ['row'],
    });
  });
});

describe('a proof that was tampered with', () => {
  async function tampered(change: (proof: Proof) => Partial<Proof> | Promise<Partial<Proof>>) {
    const proof = await prove();
    return outcomes(entry, { ...proof, ...(await change(proof)) });
  }

  it('is red when one bit of the leaf differs', async () => {
    const other = utf8(JSON.stringify({ ...said, organisation: 'o-2' }));
    expect(await tampered(() => ({ leaf: toBase64(other) }))).toEqual({
      proven: false,
      bad: ['inclusion'],
    });
  });

  it('is red for another place, another size, or a path that differs', async () => {
    for (const change of [
      (): Partial<Proof> => ({ index: 4 }),
      (): Partial<Proof> => ({ index: 11 }),
      (): Partial<Proof> => ({ size: 12 }),
      (proof: Proof): Partial<Proof> => ({ path: proof.path.slice(1) }),
      (proof: Proof): Partial<Proof> => ({ path: [...proof.path].reverse() }),
      (proof: Proof): Partial<Proof> => ({ path: [...proof.path, proof.path[0]!] }),
      (proof: Proof): Partial<Proof> => ({ path: ['%', ...proof.path.slice(1)] }),
    ]) {
      expect(await tampered(change)).toEqual({ proven: false, bad: ['inclusion'] });
    }
  });

  it('is red when a character of the checkpoint differs, wherever it stands', async () => {
    const { checkpoint } = await prove();
    for (let i = 0; i < checkpoint.length; i += 9) {
      const other = checkpoint[i] === 'A' ? 'B' : 'A';
      const note = checkpoint.slice(0, i) + other + checkpoint.slice(i + 1);
      expect((await tampered(() => ({ checkpoint: note }))).proven, `character ${i}`).toBe(false);
    }
  });

  it('is red when another key signed, though it takes the name of the log', async () => {
    const thief = (await crypto.subtle.generateKey('Ed25519', true, [
      'sign',
      'verify',
    ])) as CryptoKeyPair;
    const note = (proof: Proof) => sign(`${proof.checkpoint.split('\n\n')[0]}\n`, thief);
    expect(await tampered(async (proof) => ({ checkpoint: await note(proof) }))).toEqual({
      proven: false,
      bad: ['signature'],
    });
  });

  it('is red when the key bears another name than the log', async () => {
    const name = 'nabij.example/log/other';
    const other = await verifierOf(keys, name);
    const note = (proof: Proof) => sign(`${proof.checkpoint.split('\n\n')[0]}\n`, keys, name);
    expect(
      await tampered(async (proof) => ({ checkpoint: await note(proof), verifier: other })),
    ).toEqual({ proven: false, bad: ['signature'] });
  });

  it('is red when the verifier line or the note is malformed', async () => {
    for (const change of [
      (): Partial<Proof> => ({ verifier: verifier.replace(/\+[0-9a-f]{8}\+/, '+00000000+') }),
      (): Partial<Proof> => ({ verifier: '' }),
      (): Partial<Proof> => ({ checkpoint: '' }),
      (proof: Proof): Partial<Proof> => ({ checkpoint: proof.checkpoint.trimEnd() }),
      (proof: Proof): Partial<Proof> => ({ checkpoint: proof.checkpoint.replace('—', '-') }),
    ]) {
      const { proven, bad } = await tampered(change);
      expect(proven).toBe(false);
      expect(bad).toContain('signature');
    }
  });
});

describe('a log that was seen before', () => {
  const rootAt = async (size: number) =>
    toBase64(await rootOf(eleven(utf8(JSON.stringify(said))).slice(0, size)));

  async function seenAt(seen: Partial<Seen>, source = tiles) {
    const memory = remember();
    memory.seen.set(ORIGIN, { verifier, size: 11, root: await rootAt(11), ...seen });
    const verdict = await check(entry, await prove(), memory, source);
    const { history, outcome } = verdict.steps[3]!;
    return { proven: verdict.proven, history, outcome, kept: memory.seen.get(ORIGIN)?.size };
  }

  it('is green when it is the same', async () => {
    expect(await seenAt({})).toMatchObject({ proven: true, history: 'same', kept: 11 });
  });

  it('is green when it begins with what was seen', async () => {
    for (const size of [1, 4, 7, 10]) {
      expect(await seenAt({ size, root: await rootAt(size) })).toMatchObject({
        proven: true,
        history: 'grown',
        kept: 11,
      });
    }
  });

  it('is red when it grew out of something else', async () => {
    expect(await seenAt({ size: 7, root: await rootAt(6) })).toMatchObject({
      proven: false,
      history: 'rewritten',
      kept: 7,
    });
  });

  it('is red when it shrank, was rewritten, or has another key', async () => {
    expect(await seenAt({ size: 12 })).toMatchObject({ proven: false, history: 'shrunk' });
    expect(await seenAt({ root: await rootAt(10) })).toMatchObject({
      proven: false,
      history: 'rewritten',
    });
    expect(await seenAt({ verifier: 'another' })).toMatchObject({
      proven: false,
      history: 'changed-key',
    });
  });

  it('is good with the key that was to follow the one it saw', async () => {
    expect(await seenAt({ verifier: 'before', next: verifier })).toMatchObject({ proven: true });
  });

  it('proves the row but remembers nothing when the tiles do not come', async () => {
    expect(await seenAt({ size: 7, root: await rootAt(7) }, noTiles)).toEqual({
      proven: true,
      history: 'unknown',
      outcome: 'skipped',
      kept: 7,
    });
  });
});
