import type { Language } from '../shared/language';
import { nl, type Texts } from './texts/nl';

/** This page's texts in the language of the page. */
export let t: Texts = nl;

export async function loadTexts(language: Language): Promise<void> {
  if (language === 'en') t = (await import('./texts/en')).en;
}
