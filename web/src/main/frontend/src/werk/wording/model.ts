// Texts to begin with, as they travel; see docs/protocol.md.

import type { IsoDate, Uuid } from '../../shared/contract';
import { t } from '../texts';

export const MOMENTS = ['opening', 'silent', 'no-show', 'success', 'information', 'other'] as const;
export type Moment = (typeof MOMENTS)[number];

export interface Phrase {
  id: Uuid;
  /** Of the whole organisation; else one's own. */
  shared: boolean;
  moment: Moment;
  title?: string;
  text: string;
  /** The last day on which youths see it among the possibilities. */
  listedUntil?: IsoDate;
}

/** A text as it would go to one youth. */
export interface Filled {
  youth: Uuid;
  text: string;
  /** The placeholders for which nothing is known; they still stand in the text. */
  open: string[];
}

export const PLACEHOLDERS = [
  'voornaam',
  'mijn naam',
  'volgende afspraak',
  'gemeente',
  'telefoon',
] as const;

const GAP = /\{([^{}\n]{1,40})\}/g;

/** The first placeholder that still stands in a text, and where. */
export function gapIn(text: string): { name: string; start: number; end: number } | undefined {
  for (const found of text.matchAll(GAP)) {
    const name = found[1]!.trim().toLowerCase().replace(/\s+/g, ' ');
    if ((PLACEHOLDERS as readonly string[]).includes(name)) {
      return { name, start: found.index, end: found.index + found[0].length };
    }
  }
  return undefined;
}

/** Texts in which each of the words asked for begins a word, of title or text; accents aside. */
export function foundIn(phrases: readonly Phrase[], asked: string): Phrase[] {
  const wanted = words(asked);
  return phrases.filter(({ title, text }) => {
    const own = words(`${title ?? ''} ${text}`);
    return wanted.every((want) => own.some((word) => word.startsWith(want)));
  });
}

function words(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** A text behind what was written already: nothing that was typed is lost. */
export function joined(written: string, phrase: string): string {
  return written.trim() === '' ? phrase : `${written.trimEnd()}\n${phrase}`;
}

/** Why a text may not go: a placeholder still stands in it. */
export function againstGap(text: string): string | undefined {
  const gap = gapIn(text);
  return gap && t.wording.gap(gap.name);
}
