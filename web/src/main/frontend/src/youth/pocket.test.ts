import { describe, expect, it } from 'vitest';
import { kept } from './pocket';

describe('what is kept on the phone', () => {
  it('is kept unless it was switched off', () => {
    localStorage.clear();
    expect(kept()).toBe(true);
    localStorage.setItem('nabij-pocket.off', '1');
    expect(kept()).toBe(false);
  });
});
