// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { readCode } from './joinCode';

describe('a join code', () => {
  it('is read the same from the link, from the letter, and from a hurried hand', () => {
    for (const typed of ['#K7QM2XPD4R', 'K7QM2-XPD4R', ' k7qm2 xpd4r ', 'k7qm2–xpd4r']) {
      expect(readCode(typed)).toBe('K7QM2XPD4R');
    }
  });

  it('takes letters that look like digits for those digits', () => {
    expect(readCode('oOiIlL')).toBe('001111');
  });
});
