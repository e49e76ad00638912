import { describe, expect, it } from 'vitest';
import { linkParts, type Link } from './safeLinks';

const only = (text: string) =>
  linkParts(text).find((part): part is Link => typeof part !== 'string');

describe('a link in a text', () => {
  it('is shown as it was written and goes there', () => {
    expect(linkParts('Kijk op https://werk.example/a?b=1. Doei')).toEqual([
      'Kijk op ',
      {
        shown: 'https://werk.example/a?b=1',
        href: 'https://werk.example/a?b=1',
        host: 'werk.example',
        own: false,
        odd: false,
      },
      '. Doei',
    ]);
  });

  it.each([
    ['a Cyrillic letter', 'https://www.r\u0430bobank.nl/', 'www.xn--rbobank-2fg.nl'],
    ['punycode', 'https://xn--rbobank-2fg.nl/', 'xn--rbobank-2fg.nl'],
    ['a name before the host', 'https://digid.nl@kwaad.example/', 'kwaad.example'],
    ['a name and password', 'https://digid.nl:443@kwaad.example/in', 'kwaad.example'],
    ['a backslash', 'https://kwaad.example\\@digid.nl', 'kwaad.example'],
    ['a percent sign in the host', 'https://kw%61ad.example/', 'kwaad.example'],
    ['wide letters', 'https://\uff4b\uff57\uff41\uff41\uff44.example/', 'kwaad.example'],
    ['a right-to-left override', 'https://kwaad.example/\u202eln.digid//:sptth', 'kwaad.example'],
    ['a zero-width space', 'https://digid.nl\u200b.kwaad.example/', 'digid.nl.kwaad.example'],
  ])('with %s says where it really goes', (_, text, host) => {
    expect(only(text)).toMatchObject({ odd: true, host });
    expect(only(text)!.shown).not.toMatch(/[\u200b\u202e]/);
    expect(new URL(only(text)!.href).hostname).toBe(host);
    expect(new URL(only(text)!.href).username).toBe('');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'HTTPS//x', 'ftp://x.example', 'https://'])(
    'is never made of %s',
    (text) => expect(linkParts(text)).toEqual([text]),
  );

  it('leaves the rest of the text as it was', () => {
    const text = 'a\n\tb \u202eabc https://x.example/) שלום 😬';
    const whole = linkParts(text).map((part) => (typeof part === 'string' ? part : part.shown));
    expect(whole.join('')).toBe(text);
  });
});
