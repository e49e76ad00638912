import { describe, expect, it } from 'vitest';
import { type Phrase, foundIn, gapIn, joined } from './model';

const phrase = (text: string, title?: string): Phrase => ({
  id: text,
  shared: true,
  moment: 'other',
  text,
  ...(title && { title }),
});

describe('texts to begin with', () => {
  it('are found by beginnings of words, accents and capitals aside', () => {
    const all = [phrase('Hoe gaat het?'), phrase('Kijk op deze pagina', 'Vacatures: één lijst')];
    expect(foundIn(all, 'ga h')).toEqual([all[0]]);
    expect(foundIn(all, 'VACA een')).toEqual([all[1]]);
    expect(foundIn(all, 'aat')).toEqual([]);
    expect(foundIn(all, ' ')).toEqual(all);
  });

  it('have a gap as long as a known placeholder stands in them', () => {
    expect(gapIn('Hoi { Mijn  naam }, dag')).toEqual({ name: 'mijn naam', start: 4, end: 18 });
    expect(gapIn('function() { return }')).toBeUndefined();
    expect(gapIn('Hoi Noor')).toBeUndefined();
  });

  it('come behind what was written already', () => {
    expect(joined('  ', 'Hoi')).toBe('Hoi');
    expect(joined('Dag Noor, \n', 'Hoi')).toBe('Dag Noor,\nHoi');
  });
});
