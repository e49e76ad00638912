import { describe, expect, it } from 'vitest';
import { EMPTY, KeptPlan, complete, lettersOf, partsOf } from './several';

const letter = (text: string) => ({ id: 'i', youth: 'y', text });

describe('a message to several', () => {
  it('becomes a letter for each who was chosen and may be written to', () => {
    const letters = lettersOf(
      ['b', 'a', 'gone'],
      [
        { youth: 'a', text: 'Hoi Noor', open: [] },
        { youth: 'b', text: 'Hoi Yusuf', open: [] },
      ],
    );
    expect(letters.map(({ youth, text }) => [youth, text])).toEqual([
      ['b', 'Hoi Yusuf'],
      ['a', 'Hoi Noor'],
    ]);
    expect(new Set(letters.map(({ id }) => id)).size).toBe(2);
  });

  it('goes when nothing is missing for anybody', () => {
    expect(complete([letter('Hoi'), letter('Dag')])).toBe(true);
    expect(complete([letter('Hoi'), letter('Tot {volgende afspraak}')])).toBe(false);
    expect(complete([letter('Hoi'), letter(' ')])).toBe(false);
    expect(complete([])).toBe(false);
  });

  it('goes in parts that the server reads, all of it and in order', () => {
    const letters = Array.from({ length: 50 }, (_, n) => letter('é'.repeat(4_000) + n));
    const parts = partsOf(letters);
    expect(parts.flat()).toEqual(letters);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) {
      expect(new TextEncoder().encode(JSON.stringify(part)).length).toBeLessThan(60_000);
    }
    expect(partsOf([letter('x'.repeat(100))], 10)).toHaveLength(1);
  });

  it('stays on the device until it was sent', () => {
    const held = new Map<string, string>();
    const store = {
      get length() {
        return held.size;
      },
      key: (index: number) => [...held.keys()][index] ?? null,
      getItem: (key: string) => held.get(key) ?? null,
      setItem: (key: string, value: string) => void held.set(key, value),
      removeItem: (key: string) => void held.delete(key),
    };
    new KeptPlan('me', store).plan = { chosen: ['a'], text: 'Hoi' };
    expect(new KeptPlan('me', store).plan).toEqual({ chosen: ['a'], text: 'Hoi' });
    expect(new KeptPlan('other', store).plan).toEqual(EMPTY);
    new KeptPlan('me', store).plan = EMPTY;
    expect(held.size).toBe(0);
  });
});
