import { describe, expect, it } from 'vitest';
import { pieces } from './model';

describe('a line that was found', () => {
  it('is cut where it fits', () => {
    const line = {
      text: '…een brief van DUO',
      marks: [
        { from: 5, to: 10 },
        { from: 15, to: 18 },
      ],
    };
    expect(
      pieces(line)
        .map((one) => (one.fits ? `[${one.text}]` : one.text))
        .join(''),
    ).toBe('…een [brief] van [DUO]');
  });

  it('loses nothing when it fits from the beginning to the end', () => {
    expect(pieces({ text: 'brief', marks: [{ from: 0, to: 5 }] })).toEqual([
      { text: 'brief', fits: true },
    ]);
  });
});
