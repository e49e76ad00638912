// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { clock, dateOf, dayInWords, instantOf, momentInWords, shortMoment } from './time';

const now = new Date('2026-11-23T09:00:00Z');

describe('time', () => {
  it('shows the time of the Netherlands, in winter and in summer', () => {
    expect(clock('2026-11-23T09:05:00Z')).toBe('10:05');
    expect(clock('2026-07-01T09:05:00Z')).toBe('11:05');
  });

  it('puts an instant just before midnight in UTC on the next Dutch day', () => {
    expect(dateOf('2026-11-22T23:30:00Z')).toBe('2026-11-23');
  });

  it('speaks of yesterday, today and tomorrow, and of the weekday beyond', () => {
    expect(dayInWords('2026-11-22', now)).toBe('gisteren');
    expect(dayInWords('2026-11-23', now)).toBe('vandaag');
    expect(dayInWords('2026-11-24', now)).toBe('morgen');
    expect(dayInWords('2026-11-30', now)).toBe('maandag 30 november');
    expect(dayInWords('2027-01-04', now)).toBe('maandag 4 januari 2027');
  });

  it('says a moment as people do', () => {
    expect(momentInWords('2026-11-24T09:00:00Z', now)).toBe('morgen om 10:00');
    expect(shortMoment('2026-11-23T08:00:00Z', now)).toBe('09:00');
    expect(shortMoment('2026-11-22T08:00:00Z', now)).toBe('gisteren');
    expect(shortMoment('2026-11-20T08:00:00Z', now)).toBe('vr 20 nov');
  });

  it('turns a Dutch date and time into the instant, on both sides of the change of the clock', () => {
    expect(instantOf('2026-11-30', '10:00')).toBe('2026-11-30T09:00:00Z');
    expect(instantOf('2026-07-01', '10:00')).toBe('2026-07-01T08:00:00Z');
    expect(instantOf('2026-10-25', '01:30')).toBe('2026-10-24T23:30:00Z');
    expect(instantOf('2026-10-25', '03:30')).toBe('2026-10-25T02:30:00Z');
    expect(instantOf('2026-03-29', '03:30')).toBe('2026-03-29T01:30:00Z');
  });
});
