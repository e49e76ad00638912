import { render, type ComponentChild } from 'preact';
import { settleLanguage, type Language } from './language';
import { loadSharedTexts } from './texts';

/** Starts a page: language first, then its texts, then the first picture. */
export async function startPage(
  loadTexts: (language: Language) => Promise<void>,
  first: () => ComponentChild,
): Promise<void> {
  const chosen = settleLanguage();
  await Promise.all([loadSharedTexts(), loadTexts(chosen)]);
  render(first(), document.getElementById('app')!);
}
