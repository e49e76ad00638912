import { describe, expect, it } from 'vitest';
import { NO_WISHES } from '../../shared/reach/model';
import { LONG_TEXT, hintFor } from './channels';

describe('the way that fits', () => {
  it('is not chat for who would rather not, also before anything was written', () => {
    expect(hintFor('', { ...NO_WISHES, excluded: ['chat'] })).toEqual({ kind: 'rather-not' });
  });

  it('is a letter or mail for a long text', () => {
    expect(hintFor('x'.repeat(LONG_TEXT), undefined)).toBeUndefined();
    expect(hintFor('x'.repeat(LONG_TEXT + 1), undefined)).toEqual({ kind: 'long' });
  });

  it('is what somebody chose for something difficult or personal', () => {
    const wishes = { ...NO_WISHES, topics: { personal: 'video', difficult: 'phone' } as const };
    expect(hintFor('Hoi', wishes)).toEqual({ kind: 'topic', topic: 'difficult', channel: 'phone' });
    expect(hintFor('', wishes)).toBeUndefined();
    expect(hintFor('Hoi', { ...NO_WISHES, topics: { difficult: 'chat' } })).toBeUndefined();
  });
});
