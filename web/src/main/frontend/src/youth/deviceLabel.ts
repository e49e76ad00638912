const systems: [RegExp, string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android.*Mobile/, 'Android-telefoon'],
  [/Android/, 'Android-tablet'],
  [/Windows/, 'Windows-computer'],
  [/Macintosh/, 'Mac'],
  [/CrOS/, 'Chromebook'],
  [/Linux/, 'Linux-computer'],
];

const browsers: [RegExp, string][] = [
  [/Firefox|FxiOS/, 'Firefox'],
  [/EdgA?\//, 'Edge'],
  [/SamsungBrowser/, 'Samsung Internet'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
];

/** A name by which people know their device, such as "Android-telefoon, Chrome"; no more than that. */
export function deviceLabel(userAgent: string): string {
  const find = (list: [RegExp, string][]) => list.find(([sign]) => sign.test(userAgent))?.[1];
  return [find(systems), find(browsers)].filter(Boolean).join(', ') || 'Toestel';
}
