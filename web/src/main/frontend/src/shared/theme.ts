/** The themes that `style/tokens.css` knows; a municipality wears one of them. */
const themes = ['pine', 'plum', 'lake'] as const;

/** Dresses the page in the organisation's theme: always the same one for the same slug. */
export function wearTheme(slug: string | undefined): void {
  let sum = 0;
  for (const letter of slug ?? '') sum = (sum * 31 + letter.charCodeAt(0)) % 9973;
  document.documentElement.dataset['theme'] = themes[sum % themes.length]!;
}
