import { describe, expect, it } from 'vitest';
import { LONG_DAYS, MANY_TEXTS, onlyTyped } from './tone';

const now = new Date('2026-11-23T12:00:00Z');
const ago = (days: number) => new Date(now.getTime() - days * 24 * 3_600_000).toISOString();
const texts = (count: number, from: number) =>
  Array.from({ length: count }, (_, n) => ({ kind: 'text' as const, sentAt: ago(from - n / 100) }));
const held = (days: number) => ({ status: 'held' as const, startsAt: ago(days) });

describe('a long stretch of only typing', () => {
  it('is many texts', () => {
    expect(onlyTyped(texts(MANY_TEXTS, 3), [], now)).toBe(true);
    expect(onlyTyped(texts(MANY_TEXTS - 1, 3), [], now)).toBe(false);
  });

  it('is many weeks', () => {
    expect(onlyTyped(texts(6, LONG_DAYS + 1), [], now)).toBe(true);
    expect(onlyTyped(texts(6, LONG_DAYS - 1), [], now)).toBe(false);
    expect(onlyTyped(texts(5, LONG_DAYS + 1), [], now)).toBe(false);
  });

  it('ends with a conversation that was held, and one that is planned is enough', () => {
    expect(onlyTyped(texts(40, 5), [held(1)], now)).toBe(false);
    expect(onlyTyped(texts(40, 5), [held(6)], now)).toBe(true);
    expect(onlyTyped(texts(40, 5), [{ status: 'planned', startsAt: ago(-2) }], now)).toBe(false);
    expect(onlyTyped(texts(40, 5), [{ status: 'cancelled', startsAt: ago(1) }], now)).toBe(true);
  });

  it('is not made of what the house says', () => {
    expect(onlyTyped([{ kind: 'appointment', sentAt: ago(90) }], [], now)).toBe(false);
  });
});
