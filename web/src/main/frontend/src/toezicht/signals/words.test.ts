import { describe, expect, it } from 'vitest';
import { filtersOf, searchOf } from '../filters';
import { signalsEn } from '../texts/signalsEn';
import { signalsNl } from '../texts/signalsNl';
import { byKind, judgedIn, type Signal } from './model';
import { filtersFor, sayOf } from './words';

const LIEKE = '11111111-1111-4111-8111-111111111111';
const NOOR = '22222222-2222-4222-8222-222222222222';

function signal(more: Partial<Signal> = {}): Signal {
  return {
    id: LIEKE,
    kind: 'many-dossiers',
    threshold: 15,
    margin: 0,
    actor: { id: LIEKE, name: 'Lieke Postma' },
    day: '2026-11-23',
    measured: 23,
    minutes: 40,
    times: 23,
    entries: [],
    first: '2026-11-23T09:00:00Z',
    last: '2026-11-23T09:39:10Z',
    grown: false,
    own: false,
    judgements: [],
    ...more,
  };
}

describe('a signal in words', () => {
  it('says who did what, and what is usual', () => {
    expect(sayOf(signal())).toBe(
      'Lieke Postma opende 23 dossiers in 40 minuten. Meestal zijn het er minder dan 15.',
    );
  });

  it('names nobody whom nobody knows any more', () => {
    const { name: _, ...nobody } = signal().actor!;
    expect(sayOf(signal({ actor: nobody }))).toContain('Een collega opende');
    expect(sayOf(signal({ kind: 'break-glass', dossier: { id: NOOR } }))).toContain(
      'een dossier dat is gewist',
    );
  });

  it('says something of a kind that the page does not know yet', () => {
    expect(sayOf(signal({ kind: 'new' }))).toBe('Er valt iets op bij Lieke Postma.');
  });

  it('has a name and a sentence for each kind, in both languages', () => {
    const kinds = Object.keys(signalsNl.signals.kinds).sort();
    for (const texts of [signalsNl, signalsEn]) {
      expect(Object.keys(texts.signals.kinds).sort()).toEqual(kinds);
      expect(Object.keys(texts.signals.say).sort()).toEqual(kinds);
    }
  });

  it('leads to its entries by an address that the desk reads back', () => {
    const night = signal({
      kind: 'night',
      first: '2026-11-23T22:30:00Z',
      last: '2026-11-24T00:10:00Z',
    });
    const filters = filtersFor(night);
    expect(filters).toEqual({
      colleague: LIEKE,
      action: 'dossier.open',
      from: '2026-11-23',
      to: '2026-11-24',
    });
    expect(filtersOf(searchOf(filters))).toEqual(filters);
    expect(filtersFor(signal({ kind: 'refusals' }))).toMatchObject({ outcome: 'refused' });
    expect(filtersFor(signal({ kind: 'many-eyes', dossier: { id: NOOR } }))).toMatchObject({
      youth: NOOR,
    });
  });
});

describe('the desk', () => {
  it('groups by kind, the least innocent first, and keeps the order of each', () => {
    const groups = byKind([
      signal({ id: '1', kind: 'night' }),
      signal({ id: '2', kind: 'new' }),
      signal({ id: '3', kind: 'break-glass' }),
      signal({ id: '4', kind: 'night' }),
    ]);
    expect(groups.map(([kind, of]) => [kind, of.map(({ id }) => id)])).toEqual([
      ['break-glass', ['3']],
      ['night', ['1', '4']],
      ['new', ['2']],
    ]);
  });

  it('moves what was judged, and judging it again changes no count', () => {
    const once = judgedIn(
      { open: [signal({ id: '1' })], waiting: 7, judged: [] },
      signal({ id: '1' }),
    );
    expect(once).toMatchObject({ open: [], waiting: 6, judged: [{ id: '1' }] });
    const again = judgedIn(once, signal({ id: '1', measured: 99 }));
    expect(again.waiting).toBe(6);
    expect(again.judged).toMatchObject([{ id: '1', measured: 99 }]);
  });
});
