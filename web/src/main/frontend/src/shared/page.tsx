import { askAs, type AskingAs } from './side';
import { render, type ComponentChild } from 'preact';
import { settleLanguage, type Language } from './language';
import { loadSharedTexts } from './texts';

/** Starts a page: as whom it asks, then the language, then its texts, then the first picture. */
export async function startPage(
  side: AskingAs,
  loadTexts: (language: Language) => Promise<void>,
  first: () => ComponentChild,
): Promise<void> {
  askAs(side);
  const chosen = settleLanguage();
  await Promise.all([loadSharedTexts(), loadTexts(chosen)]);
  render(first(), document.getElementById('app')!);
}
