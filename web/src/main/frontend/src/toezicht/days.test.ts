import { describe, expect, it } from 'vitest';
import { byDay, everyDay, plusDays, scaleTop } from './days';
import type { Entry } from './entry';

const at = (instant: string) => ({ at: instant }) as Entry;

describe('the log by day', () => {
  it('is folded at midnight in the Netherlands, not in London', () => {
    const days = byDay([
      at('2026-11-22T23:30:00Z'),
      at('2026-11-22T22:59:59Z'),
      at('2026-11-21T10:00:00Z'),
    ]);
    expect(days.map(({ date, entries }) => [date, entries.length])).toEqual([
      ['2026-11-23', 1],
      ['2026-11-22', 1],
      ['2026-11-21', 1],
    ]);
  });

  it('has no days without entries', () => {
    expect(byDay([])).toEqual([]);
  });
});

describe('the time line', () => {
  const known = [{ date: '2026-10-25', count: 3, refused: 1 }];

  it('shows every day of the period, over the end of summer time too', () => {
    expect(everyDay(known, '2026-10-24', '2026-10-26', 92)).toEqual([
      { date: '2026-10-24', count: 0, refused: 0 },
      { date: '2026-10-25', count: 3, refused: 1 },
      { date: '2026-10-26', count: 0, refused: 0 },
    ]);
  });

  it('keeps the latest days of a long period, and nothing of a period turned round', () => {
    const days = everyDay(known, '2020-01-01', '2026-11-23', 92);
    expect(days).toHaveLength(92);
    expect(days.at(-1)?.date).toBe('2026-11-23');
    expect(everyDay(known, '2026-11-02', '2026-11-01', 92)).toEqual([]);
  });

  it.each([
    [0, 1],
    [1, 1],
    [3, 5],
    [11, 20],
    [20, 20],
    [51, 100],
    [4800, 5000],
  ])('that counts to %i has a scale to %i', (most, top) => {
    expect(scaleTop(most)).toBe(top);
  });

  it('steps over months and years', () => {
    expect(plusDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(plusDays('2026-03-01', -1)).toBe('2026-02-28');
  });
});
