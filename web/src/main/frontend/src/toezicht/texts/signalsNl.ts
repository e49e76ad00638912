/** What a sentence about a signal is made of; names are filled in already. */
export interface Told {
  who: string;
  /** "het dossier van Noor van Dam". */
  dossier: string;
  n: number;
  minutes: number;
  threshold: number;
  margin: number;
  from: string;
  to: string;
}

const dossiers = (n: number) => (n === 1 ? '1 dossier' : `${n} dossiers`);
const within = (minutes: number) => (minutes === 1 ? 'een minuut' : `${minutes} minuten`);
const usual = (n: number) => `Meestal zijn het er minder dan ${n}.`;

/** What stands out in the log. */
export const signalsNl = {
  signals: {
    title: 'Valt op',
    waiting: (n: number) =>
      n === 0 ? 'niets te beoordelen' : n === 1 ? '1 te beoordelen' : `${n} te beoordelen`,
    lead: 'Een signaal is geen verwijt. Het zegt waar je kunt beginnen met lezen.',
    none: 'Er is niets te beoordelen. Nabij leest het logboek mee. Valt er iets op, dan staat het hier.',
    more: (n: number) => `Dit zijn de nieuwste ${n}. Oudere zie je als deze beoordeeld zijn.`,
    all: (n: number) => `Toon alle ${n}`,
    failed: 'Laden wat opvalt lukt niet.',
    again: 'Ververs',
    someone: 'Een collega',
    dossierOf: (name: string) => `het dossier van ${name}`,
    erased: 'een dossier dat is gewist',
    kinds: {
      'break-glass': 'Noodtoegang',
      'outside-caseload': 'Buiten de eigen jongeren',
      'own-name': 'Dezelfde achternaam',
      'after-closed': 'Na het einde van een traject',
      refusals: 'Vaak geweigerd',
      'many-dossiers': 'Veel dossiers in korte tijd',
      exports: 'Veel gesprekken meegenomen',
      searches: 'Zoeken zonder vervolg',
      'many-eyes': 'Veel mensen bij één dossier',
      night: 'In de nacht',
      'day-off': 'Op een vrije dag',
    } as Record<string, string>,
    other: 'Anders',
    say: {
      'break-glass': (a) => `${a.who} gebruikte noodtoegang voor ${a.dossier}.`,
      'outside-caseload': (a) =>
        `${a.who} probeerde ${a.n === 1 ? 'een dossier' : dossiers(a.n)} te openen van ${a.n === 1 ? 'iemand' : 'jongeren'} met wie er geen band is, en werd tegengehouden. Ook in de ${a.margin} dagen ervoor was die er niet.`,
      'own-name': (a) =>
        `${a.who} opende ${a.dossier}. Zij hebben dezelfde achternaam. Dat kan toeval zijn.`,
      'after-closed': (a) =>
        `${a.who} opende ${a.dossier}, meer dan ${a.margin} dagen nadat het traject en de nazorg voorbij waren.`,
      refusals: (a) =>
        `${a.who} werd ${a.n} keer geweigerd in ${within(a.minutes)}. ${usual(a.threshold)}`,
      'many-dossiers': (a) =>
        `${a.who} opende ${dossiers(a.n)} in ${within(a.minutes)}. ${usual(a.threshold)}`,
      exports: (a) =>
        `${a.who} nam op één dag de gesprekken van ${a.n} jongeren mee. ${usual(a.threshold)}`,
      searches: (a) =>
        `${a.who} zocht ${a.n} keer in ${within(a.minutes)}, en opende niets van wat er gevonden werd. ${usual(a.threshold)}`,
      'many-eyes': (a) =>
        `${a.n} mensen openden op één dag ${a.dossier}, of probeerden dat. ${usual(a.threshold)}`,
      night: (a) =>
        `${a.who} opende in de nacht ${dossiers(a.n)}, ${a.from === a.to ? `om ${a.from}` : `tussen ${a.from} en ${a.to}`}.`,
      'day-off': (a) =>
        `${a.who} opende ${dossiers(a.n)} in een weekend of op een feestdag. ${usual(a.threshold)}`,
    } as Record<string, (told: Told) => string>,
    sayOther: (a: Told) => `Er valt iets op bij ${a.who}.`,
    when: (day: string, from: string, to: string) =>
      from === to ? `${day} om ${from}` : `${day}, van ${from} tot ${to}`,
    entries: (n: number) => (n === 1 ? 'Bekijk de regel' : `Bekijk de ${n} regels`),
    about: (what: string) => `: ${what}`,
    grown: 'Er kwam iets bij na je oordeel.',
    own: 'Dit gaat over jou. Een andere privacy officer beoordeelt het.',
    judge: 'Jouw oordeel',
    verdicts: { fine: 'In orde', ask: 'Navragen', incident: 'Incident' },
    note: 'Toelichting',
    noteFree: 'Toelichting (mag leeg blijven)',
    noteHint: 'Schrijf geen namen van jongeren op. Alleen privacy officers lezen dit.',
    noteMissing: 'Schrijf er een toelichting bij.',
    keep: 'Bewaar het oordeel',
    cancel: 'Annuleer',
    kept: (verdict: string) => `Bewaard: ${verdict}.`,
    judged: (n: number) => (n === 1 ? '1 beoordeeld' : `${n} beoordeeld`),
    judgedMore: (n: number) => `Dit zijn de ${n} die het laatst beoordeeld zijn.`,
    by: (name: string, when: string) => `${name}, ${when}`,
    earlier: 'Eerder oordeel',
    change: 'Oordeel opnieuw',
  },
};
