/** Texts for who talks along. Dutch, B1. */
export const nl = {
  app: 'Nabij',
  loading: 'Even laden…',
  retry: 'Probeer opnieuw',
  demo: 'Demo: alles is verzonnen',
  toContent: 'Naar de inhoud',
  with: (youth: string) => `Gesprek met ${youth}`,
  role: (name: string, day: string) => `Jij bent ${name}. Tot en met ${day}.`,
  call: (number: string) => `Bel de gemeente: ${number}`,
  empty: (youth: string) => `Hier praten jullie samen met ${youth}. Zeg gerust hoi.`,
  emptyToRead: (youth: string) => `Hier lees je mee met ${youth}. Er staat nog niets.`,
  offline: {
    title: 'Geen verbinding',
    text: 'We krijgen nu geen contact. Probeer het zo nog eens.',
  },
  out: {
    title: 'Hier is niets meer te zien',
    text: 'De link is op, of je mag niet meer meepraten. Vraag degene die je heeft uitgenodigd.',
  },
  enter: {
    title: 'Welkom!',
    lead: 'Iemand wil dat je meepraat. Je hebt een code van zes cijfers gekregen. Vul die hier in.',
    where: 'De code krijg je apart van de link, bijvoorbeeld aan de telefoon.',
    code: 'Code van zes cijfers',
    submit: 'Begin',
    six: 'De code heeft zes cijfers.',
    wrong: (left: number) =>
      left === 1
        ? 'Deze code klopt niet. Je kunt het nog één keer proberen. Kijk rustig na.'
        : `Deze code klopt niet. Je kunt het nog ${left} keer proberen.`,
    wrongUnknown: 'Deze code klopt niet. Kijk de cijfers nog eens na.',
    safe: 'Je ziet alleen dit gesprek. Wat je schrijft, lezen de jongere en de gemeente.',
  },
};

export type Texts = typeof nl;
