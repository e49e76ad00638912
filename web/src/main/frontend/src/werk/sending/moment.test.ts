import { describe, expect, it } from 'vitest';
import { flawOf, isQuiet, nextEight, nextOfficeMorning } from './moment';

describe('quiet hours', () => {
  it.each([
    ['2026-11-23T19:59:59Z', false],
    ['2026-11-23T20:00:00Z', true],
    ['2026-11-24T06:59:59Z', true],
    ['2026-11-24T07:00:00Z', false],
    // Summer: another hour in UTC.
    ['2026-07-01T18:59:59Z', false],
    ['2026-07-01T19:00:00Z', true],
  ])('are those of the Netherlands: %s', (moment, quiet) => {
    expect(isQuiet(moment)).toBe(quiet);
  });

  it.each([
    ['2026-11-23T21:30:00Z', '2026-11-24T07:00:00Z'],
    ['2026-11-23T23:30:00Z', '2026-11-24T07:00:00Z'],
    ['2026-11-24T05:00:00Z', '2026-11-24T07:00:00Z'],
    // The nights in which the clock jumps.
    ['2026-10-24T20:00:00Z', '2026-10-25T07:00:00Z'],
    ['2027-03-27T21:00:00Z', '2027-03-28T06:00:00Z'],
  ])('end at eight: %s', (moment, eight) => {
    expect(nextEight(new Date(moment))).toBe(eight);
  });
});

describe('a moment to send', () => {
  it('is by default the next morning on which people work', () => {
    expect(nextOfficeMorning(new Date('2026-11-23T12:00:00Z')).date).toBe('2026-11-24');
    expect(nextOfficeMorning(new Date('2026-11-27T12:00:00Z')).date).toBe('2026-11-30');
    expect(nextOfficeMorning(new Date('2026-12-31T23:30:00Z')).date).toBe('2027-01-04');
  });

  it('is to come, and not too far', () => {
    const now = new Date('2026-11-23T12:00:00Z');
    expect(flawOf('2026-11-23', '13:00', now)).toBe('past');
    expect(flawOf('2026-11-23', '13:01', now)).toBeUndefined();
    expect(flawOf('', '13:01', now)).toBe('missing');
    expect(flawOf('2027-11-23', '13:00', now)).toBe('far');
  });
});
