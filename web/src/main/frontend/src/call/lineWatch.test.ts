// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { tooMuch, type LineSample } from './lineWatch';

const good: LineSample = { lost: 0.01, capacity: 900_000 };
const lossy: LineSample = { lost: 0.2, capacity: 900_000 };
const narrow: LineSample = { lost: 0, capacity: 60_000 };
const unknown: LineSample = { lost: undefined, capacity: undefined };

describe('a line that is too narrow for a picture', () => {
  it('is one that loses much, or carries little, for some time', () => {
    expect(tooMuch([good, lossy, lossy, lossy, lossy])).toBe(true);
    expect(tooMuch([narrow, narrow, lossy, narrow])).toBe(true);
  });

  it('is not one that hiccups, nor one that has recovered', () => {
    expect(tooMuch([lossy, lossy, lossy])).toBe(false);
    expect(tooMuch([lossy, good, lossy, good, lossy])).toBe(false);
    expect(tooMuch([lossy, lossy, lossy, lossy, good, good])).toBe(false);
  });

  it('is not concluded from nothing', () => {
    expect(tooMuch([unknown, unknown, unknown, unknown, unknown])).toBe(false);
  });
});
