import { beforeEach, expect, test } from 'vitest';
import { mayTryAgain } from './signInAgain';

beforeEach(() => sessionStorage.clear());

test('an ended session is asked for again once a minute at most', () => {
  expect(mayTryAgain(100_000)).toBe(true);
  expect(mayTryAgain(130_000)).toBe(false);
  expect(mayTryAgain(160_000)).toBe(true);
});
