export type Language = 'nl' | 'en';

let current: Language | undefined;

/** The language of the page: the one that was chosen, else Dutch unless the browser asks English. */
export function language(): Language {
  return current ?? 'nl';
}

/** Settles the language before the first picture; an app then loads its own texts in it. */
export function settleLanguage(preferred: readonly string[] = navigator.languages): Language {
  const first = preferred.find((tag) => /^(nl|en)\b/i.test(tag)) ?? 'nl';
  useLanguage(/^en/i.test(first) ? 'en' : 'nl');
  return language();
}

/** Sets the language of the page and says so to the browser and to screen readers. */
export function useLanguage(chosen: Language): void {
  current = chosen;
  document.documentElement.lang = chosen;
  document.documentElement.dir = 'ltr';
}
