import { describe, expect, it } from 'vitest';
import { dueBy, hoursLeft, notice } from './notice';

const DISCOVERED = new Date('2026-11-23T09:30:00Z');

describe('the clock of a breach', () => {
  it('runs 72 hours, also over a weekend', () => {
    expect(dueBy(DISCOVERED).toISOString()).toBe('2026-11-26T09:30:00.000Z');
    expect(hoursLeft(DISCOVERED, new Date('2026-11-23T10:00:00Z'))).toBe(71);
    expect(hoursLeft(DISCOVERED, new Date('2026-11-26T09:30:00Z'))).toBe(0);
    expect(hoursLeft(DISCOVERED, new Date('2026-11-26T09:31:00Z'))).toBe(-1);
  });
});

describe('the draft notice', () => {
  it('holds what the log knows and no names', () => {
    const text = notice({
      report: {
        people: [
          { youth: '1', name: 'Noor van Dam', acts: [], times: 2, first: '', last: '' },
          { youth: '2', acts: [], times: 1, first: '', last: '' },
        ],
        data: ['berichten', 'telefoonnummer'],
      },
      discovered: DISCOVERED,
      from: new Date('2026-11-20T23:00:00Z'),
      until: new Date('2026-11-22T23:00:00Z'),
      whose: '192.0.2.9',
    });
    expect(text).toContain('26 november 2026');
    expect(text).toContain('192.0.2.9');
    expect(text).toContain('- telefoonnummer');
    expect(text).toMatch(/: 2$/m);
    expect(text).not.toContain('Noor');
  });
});
