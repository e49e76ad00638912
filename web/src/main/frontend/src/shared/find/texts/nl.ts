/** Words about searching in messages, for the youth and the consultant alike. */
export const nl = {
  label: 'Zoek in berichten',
  hint: 'Typ een woord, of het begin ervan.',
  go: 'Zoek',
  close: 'Sluit zoeken',
  looking: 'Aan het zoeken…',
  failed: 'Zoeken lukt nu niet.',
  none: (words: string) => `Geen berichten met ‘${words}’. Probeer een ander woord.`,
  found: (n: number, more: boolean) =>
    more ? `De nieuwste ${n} berichten` : n === 1 ? '1 bericht' : `${n} berichten`,
  more: 'Toon oudere',
  you: 'Jij',
};
