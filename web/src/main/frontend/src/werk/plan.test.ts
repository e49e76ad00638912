import { describe, expect, it } from 'vitest';
import { bodyOf, firstWish, flawOf } from './plan';

const MONDAY = new Date('2026-11-23T10:00:00Z');

describe('planning an appointment', () => {
  it.each([
    ['Monday', '2026-11-23T10:00:00Z', '2026-11-24'],
    ['Friday', '2026-11-27T10:00:00Z', '2026-11-30'],
    ['Saturday', '2026-11-28T10:00:00Z', '2026-11-30'],
    ['Sunday night, Monday here', '2026-11-29T23:30:00Z', '2026-12-01'],
  ])('begins on the next working day after %s', (_, now, date) => {
    expect(firstWish(new Date(now)).date).toBe(date);
  });

  it('is told in UTC, though it was chosen in Dutch time', () => {
    const wish = { ...firstWish(MONDAY), date: '2026-07-01', time: '09:30' };
    expect(bodyOf('id', wish).startsAt).toBe('2026-07-01T07:30:00Z');
  });

  it('carries a place only for a meeting that has one', () => {
    const wish = { ...firstWish(MONDAY), place: ' Kamer 3 ' };
    expect(bodyOf('id', wish)).not.toHaveProperty('place');
    expect(bodyOf('id', { ...wish, kind: 'office' }).place).toBe('Kamer 3');
    expect(bodyOf('id', { ...wish, kind: 'walk', place: ' ' })).not.toHaveProperty('place');
  });

  it('needs a day and a time that lie ahead', () => {
    const wish = firstWish(MONDAY);
    expect(flawOf(wish, MONDAY)).toBeUndefined();
    expect(flawOf({ ...wish, date: '' }, MONDAY)).toBe('missing');
    expect(flawOf({ ...wish, time: '' }, MONDAY)).toBe('missing');
    expect(flawOf({ ...wish, date: '2026-11-23', time: '11:00' }, MONDAY)).toBe('past');
    expect(flawOf({ ...wish, date: '2026-11-23', time: '11:01' }, MONDAY)).toBeUndefined();
  });
});
