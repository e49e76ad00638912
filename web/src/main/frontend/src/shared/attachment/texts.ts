import { language } from '../language';
import { nl, type AttachmentTexts } from './texts/nl';

/** The texts of files in the language of the page; loaded with what shows them. */
export let t: AttachmentTexts = nl;

export async function loadAttachmentTexts(): Promise<void> {
  if (language() === 'en') t = (await import('./texts/en')).en;
}
