import { describe, expect, it } from 'vitest';
import type { Entry } from './entry';
import { concernedIn, folded, unfolded } from './folds';

let count = 0;

function entry(other: Partial<Entry> = {}): Entry {
  count += 1;
  return {
    id: `entry-${count}`,
    at: '2026-11-30T09:00:00Z',
    actor: { kind: 'staff', id: 'sanne', role: 'consultant' },
    action: 'message.write',
    object: { kind: 'thread' },
    subjects: [{ id: 'daan', name: 'Daan' }],
    shown: 1,
    outcome: 'ok',
    basis: 'owner',
    ...other,
  };
}

const times = (many: number, other: Partial<Entry> = {}) =>
  Array.from({ length: many }, () => entry(other));

const sizes = (entries: readonly Entry[]) => folded(entries).map((fold) => fold.entries.length);

describe('rows that belong together', () => {
  it('stand on one row, also with others between them', () => {
    const [a, b, c] = times(3) as [Entry, Entry, Entry];
    const youth = entry({ actor: { kind: 'youth', id: 'daan' } });
    const folds = folded([a, youth, b, c]);
    expect(folds.map(({ entries }) => entries)).toEqual([[a, b, c], [youth]]);
  });

  it('stay as they are when they are two', () => {
    const [a, b] = times(2) as [Entry, Entry];
    const other = entry({ action: 'dossier.open' });
    expect(folded([a, other, b]).flatMap(({ entries }) => entries)).toEqual([a, other, b]);
    expect(sizes([a, other, b])).toEqual([1, 1, 1]);
  });

  it.each<[string, Partial<Entry>]>([
    ['another person', { actor: { kind: 'staff', id: 'joris', role: 'consultant' } }],
    ['another role', { actor: { kind: 'staff', id: 'sanne', role: 'coordinator' } }],
    ['another act', { action: 'thread.open' }],
    ['another ground', { basis: 'break-glass' }],
    ['a refusal', { outcome: 'refused', reason: 'no-tie' }],
  ])('are not those of %s', (_, other) => {
    expect(sizes([...times(3), ...times(4, other)])).toEqual([3, 4]);
  });

  it('are not refusals for different reasons', () => {
    const refused = (reason: string) => times(3, { outcome: 'refused', reason });
    expect(sizes([...refused('no-tie'), ...refused('role')])).toEqual([3, 3]);
  });

  it('are not guests, who have no number', () => {
    expect(sizes(times(4, { actor: { kind: 'guest' } }))).toEqual([1, 1, 1, 1]);
  });
});

describe('folding over the border of a page', () => {
  it('loses no row and doubles none, wherever the border is', () => {
    const actions = ['message.write', 'dossier.open', 'thread.open'];
    const day = Array.from({ length: 60 }, (_, i) =>
      entry({ action: actions[((i * 7) % 11) % 3]! }),
    );
    for (let border = 0; border <= day.length; border++) {
      const seen = folded(day.slice(0, border)).flatMap(({ entries }) => [...entries]);
      expect(new Set(seen)).toEqual(new Set(day.slice(0, border)));
      expect(seen).toHaveLength(border);
    }
  });

  it('keeps the key of a fold that grows, so that it stays open', () => {
    const rows = times(9);
    expect(folded(rows)[0]?.key).toBe(folded(rows.slice(0, 4))[0]?.key);
  });

  it('can be left', () => {
    const rows = times(5);
    expect(unfolded(rows).map(({ entries }) => entries)).toEqual(rows.map((row) => [row]));
  });
});

describe('whom a fold concerns', () => {
  const about = (...ids: string[]) =>
    entry({ subjects: ids.map((id) => ({ id, name: id.toUpperCase() })), shown: ids.length });

  it('is said once for each, with the rest as a number', () => {
    const rows = [about('a'), about('b', 'a'), about('c'), about('d'), about('a')];
    expect(concernedIn(rows, 2)).toEqual({ names: ['A', 'B'], others: 2 });
    expect(concernedIn([about('a'), about('a')], 2)).toEqual({ names: ['A'], others: 0 });
    expect(concernedIn([about(), about()], 2)).toEqual({ names: [], others: 0 });
  });

  it('counts who has no name any more', () => {
    expect(concernedIn([about('a'), entry({ subjects: [{ id: 'gone' }] })], 2)).toEqual({
      names: ['A'],
      others: 1,
    });
  });

  it('does not pretend to know who stood in long lists', () => {
    expect(concernedIn([about('a'), { ...about('a', 'b'), shown: 87 }], 2)).toEqual({
      names: [],
      others: 0,
      most: 87,
    });
  });
});
