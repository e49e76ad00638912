import { describe, expect, it } from 'vitest';
import type { Entry } from './entry';
import { MANY_DOSSIERS, oddOnes } from './odd';

let next = 0;

function look(at: string, more: Partial<Entry> = {}): Entry {
  const id = `e${next++}`;
  return {
    id,
    at,
    actor: { kind: 'staff', id: 'a' },
    action: 'dossier.open',
    object: { kind: 'dossier' },
    subjects: [{ id }],
    outcome: 'ok',
    ...more,
  };
}

const OFFICE = '2026-11-23T10:00:00Z';

describe('what stands out', () => {
  it('is nothing on an ordinary day', () => {
    const odd = oddOnes([look(OFFICE), look('2026-11-23T06:00:00Z'), look('2026-11-23T18:59:00Z')]);
    expect([odd.refused.size, odd.hours.size, odd.many.size]).toEqual([0, 0, 0]);
  });

  it('is every refusal', () => {
    const refused = look(OFFICE, { outcome: 'refused' });
    expect([...oddOnes([look(OFFICE), refused]).refused]).toEqual([refused.id]);
  });

  it.each([
    ['before seven', '2026-11-23T05:59:00Z'],
    ['after eight in the evening', '2026-11-23T19:00:00Z'],
    ['on Saturday', '2026-11-21T11:00:00Z'],
    ['on Sunday, though Saturday in London', '2026-11-21T23:30:00Z'],
  ])('is staff at work %s', (_, at) => {
    expect(oddOnes([look(at)]).hours.size).toBe(1);
    expect(oddOnes([look(at, { actor: { kind: 'youth', id: 'y' } })]).hours.size).toBe(0);
  });

  it('is one colleague who opens many dossiers within an hour', () => {
    const minute = (n: number) => new Date(Date.parse(OFFICE) + n * 60_000).toISOString();
    const dense = Array.from({ length: MANY_DOSSIERS }, (_, i) => look(minute(i)));
    expect(oddOnes(dense).many.size).toBe(MANY_DOSSIERS);
    expect(oddOnes(dense.slice(1)).many.size).toBe(0);
    const slow = Array.from({ length: MANY_DOSSIERS }, (_, i) => look(minute(i * 5)));
    expect(oddOnes(slow).many.size).toBe(0);
    const again = Array.from({ length: MANY_DOSSIERS }, (_, i) =>
      look(minute(i), { subjects: [{ id: 'same' }] }),
    );
    expect(oddOnes(again).many.size).toBe(0);
  });
});
