import { isProblem } from './api';
import { language } from './language';
import { nl, type SharedTexts } from './texts/nl';

/** The shared texts in the language of the page; loaded by `loadSharedTexts` before first use. */
export let shared: SharedTexts = nl;

/** Loads the shared texts of the page's language; Dutch is already there. */
export async function loadSharedTexts(): Promise<void> {
  if (language() === 'en') shared = (await import('./texts/en')).en;
}

/** A sentence for a person about anything that went wrong: the server's own when it gave one. */
export function sentenceFor(error: unknown): string {
  if (isProblem(error, 'offline')) return shared.problem.offline;
  if (isProblem(error) && error.problem.detail) return error.problem.detail;
  if (isProblem(error, 'too-fast')) return shared.problem.tooFast;
  if (isProblem(error, 'refused')) return shared.problem.refused;
  return shared.problem.other;
}
