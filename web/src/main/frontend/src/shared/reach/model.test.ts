import { describe, expect, it } from 'vitest';
import { CHANNELS, NO_WISHES, tasteOf, withTaste, withTopic } from './model';

describe('wishes', () => {
  it('begin with nothing against any way', () => {
    expect(CHANNELS.map((channel) => tasteOf(NO_WISHES, channel))).toEqual(
      CHANNELS.map(() => 'fine'),
    );
  });

  it('never hold a way as wanted and excluded at once', () => {
    const wanted = withTaste(NO_WISHES, 'video', 'wanted');
    const turned = withTaste(wanted, 'video', 'excluded');
    expect(turned.wanted).toEqual([]);
    expect(turned.excluded).toEqual(['video']);
    expect(withTaste(turned, 'video', 'fine')).toEqual(NO_WISHES);
  });

  it('take a way from its topic when it is no longer wanted', () => {
    const byPhone = withTopic(NO_WISHES, 'personal', 'phone');
    expect(withTaste(byPhone, 'phone', 'excluded').topics).toEqual({});
    expect(withTaste(byPhone, 'phone', 'wanted').topics).toEqual({ personal: 'phone' });
  });

  it('leave a topic open again', () => {
    expect(withTopic(withTopic(NO_WISHES, 'routine', 'mail'), 'routine', undefined)).toEqual(
      NO_WISHES,
    );
  });
});
