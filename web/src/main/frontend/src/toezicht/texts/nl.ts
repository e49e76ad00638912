import { codesNl } from './codesNl';

import { officeNl } from './officeNl';
import { signalsNl } from './signalsNl';

/** Texts of the officer's app. Dutch, plain words for what a proof says. */
export const nl = {
  ...officeNl,
  ...codesNl,
  ...signalsNl,
  app: 'Nabij toezicht',
  title: 'Logboek · Nabij toezicht',
  demo: 'Demo: verzonnen mensen, inloggen in één stap',
  signOut: 'Uitloggen',
  signIn: 'Inloggen',
  skip: 'Naar de regels',
  none: { title: 'Je bent niet ingelogd', text: 'Log in om het logboek te bekijken.' },
  wrongRole: {
    title: 'Dit is het werkblad van de privacy officer',
    text: 'Met jouw account kun je het logboek niet bekijken.',
  },
  failed: 'Het logboek laden lukt niet.',
  failedSession: 'Nabij openen lukt niet.',
  nav: {
    label: 'Werkblad',
    log: 'Logboek',
    requests: 'Verzoeken',
    retention: 'Bewaren en wissen',
    glass: 'Noodtoegang',
    breach: 'Datalek',
  },
  export: {
    title: 'Neem het logboek mee',
    text: 'Laat iemand anders nakijken of er niets aan het logboek is veranderd, op een computer die niet van ons is. In het bestand staan nummers en geen namen.',
    download: 'Download het hele logboek',
    selection: 'Download wat je nu filtert, hooguit 1.000 regels, met van elke regel het bewijs:',
    renew: 'Maak een nieuwe sleutel',
    renewNow: 'Ja, maak de nieuwe sleutel',
    sure: 'De oude en de nieuwe sleutel ondertekenen dertig dagen allebei. Geef in die tijd de nieuwe aan wie het logboek nakijkt.',
    follows: (day: string) => `Er is een nieuwe sleutel. Vanaf ${day} ondertekent die alleen:`,
    formats: { csv: 'CSV', json: 'JSON', ldv: 'Logboek Dataverwerkingen', fhir: 'FHIR AuditEvent' },
    how: 'Zo kijkt iemand het na. Bewaar de sleutel apart van het logboek:',
  },
  heading: 'Wie keek waarnaar, en waarom?',

  filters: {
    title: 'Zoeken in het logboek',
    youth: 'Over welke jongere?',
    youthFind: 'Zoek op naam',
    youthHint: 'Ook deze zoekvraag komt in het logboek.',
    youthNone: 'Niemand gevonden.',
    youthUnknown: (id: string) => `Jongere ${id}`,
    find: 'Zoek',
    remove: (name: string) => `${name} weghalen`,
    colleague: 'Welke collega?',
    action: 'Welke handeling?',
    any: 'Alle',
    outcome: 'Hoe liep het af?',
    outcomes: { '': 'Alles', ok: 'Toegestaan', refused: 'Geweigerd', error: 'Mislukt' } as Record<
      string,
      string
    >,
    ground: 'Rol, doel en grond',
    role: 'In welke rol?',
    from: 'Van',
    to: 'Tot en met',
    quick: 'Snel kiezen',
    today: 'Vandaag',
    week: '7 dagen',
    month: '30 dagen',
    clear: 'Alle filters wissen',
  },

  line: {
    title: 'Per dag',
    say: (total: number, refused: number, from: string, to: string) =>
      `${total} regels tussen ${from} en ${to}, waarvan ${refused} geweigerd.`,
    day: (day: string, count: number, refused: number) =>
      `${day}: ${count} ${count === 1 ? 'regel' : 'regels'}${refused > 0 ? `, ${refused} geweigerd` : ''}`,
    refused: 'geweigerd',
    all: 'alle regels',
    keys: 'Loop met de pijltjes door de dagen. Enter kiest een dag.',
    cut: (days: number) => `De lijn toont de laatste ${days} dagen van de periode.`,
  },

  link: {
    copy: 'Kopieer link',
    copied: 'De link naar deze zoekvraag is gekopieerd. Er staan geen namen in.',
    byHand: 'Kopiëren mag hier niet. Neem de link zelf over:',
    address: 'Link naar deze zoekvraag',
    goneColleague: 'Onbekende collega',
    leftOut: (parts: string[]) =>
      `In de link stond iets wat Nabij niet kent: ${parts.join(', ')}. Dat doet niet mee.`,
    parts: {
      youth: 'de jongere',
      colleague: 'de collega',
      action: 'de handeling',
      outcome: 'de afloop',
      role: 'de rol',
      purpose: 'het doel',
      basis: 'de grond',
      from: 'de eerste dag',
      to: 'de laatste dag',
    },
  },

  fold: {
    choose: 'Vouw per dag samen wat bij elkaar hoort',
    times: (n: number, goesOn: boolean) => (goesOn ? `minstens ${n} keer` : `${n} keer`),
    between: (from: string, to: string) => `tussen ${from} en ${to}`,
    upTo: (n: number) => `tot ${n} jongeren per keer`,
    ofDay: (n: number, all: number) => `${n} van ${all} regels`,
    proven: (n: number, of: number) => `${n} van ${of} bewezen`,
    disproven: (n: number) => `${n} niet bewezen`,
  },

  list: {
    title: 'Regels',
    empty: 'Geen regels gevonden. Kies een ruimere periode of wis een filter.',
    more: 'Meer regels laden',
    count: (n: number, more: boolean) =>
      `${n} ${n === 1 ? 'regel' : 'regels'}${more ? ' geladen, er zijn er meer' : ''}`,
    inDay: (n: number) => (n === 1 ? '1 regel' : `${n} regels`),
    people: (n: number) => `${n} jongeren`,
    nobody: 'niemand in het bijzonder',
    and: (n: number) => `en nog ${n}`,
    system: 'Nabij zelf',
    guest: 'Gast met een link',
    companion: 'Iemand die meepraat',
    unknown: 'Onbekend',
    refused: 'Geweigerd',
    error: 'Mislukt',
    proven: 'Bewezen',
    disproven: 'Niet bewezen',
  },

  detail: {
    title: 'Deze regel',
    pick: 'Kies een regel om alles te zien wat erover is vastgelegd.',
    close: 'Sluiten',
    when: 'Wanneer',
    who: 'Wie',
    what: 'Wat',
    about: 'Over wie',
    shown: 'Getoond',
    shownOf: (n: number) => (n === 1 ? 'gegevens van 1 jongere' : `gegevens van ${n} jongeren`),
    outcome: 'Afloop',
    reason: 'Reden',
    purpose: 'Doel',
    basis: 'Grond',
    origin: 'Vanaf',
    number: 'Nummer in het logboek',
    notNumbered: 'krijgt zo een nummer',
    id: 'Kenmerk',
  },

  proof: {
    one: 'Bewijs dit',
    page: (n: number) => `Bewijs deze ${n} regels`,
    busy: 'Bezig met controleren…',
    progress: (done: number, of: number) => `${done} van ${of} gecontroleerd`,
    stop: 'Stop',
    allGood: (n: number) =>
      n === 1
        ? 'De regel is bewezen. Er is niets aan veranderd.'
        : `Alle ${n} regels zijn bewezen. Er is niets aan veranderd.`,
    someBad: (bad: number, of: number) => `${bad} van de ${of} regels zijn niet bewezen.`,
    someFailed: (n: number) =>
      n === 1
        ? 'Bij 1 regel lukte het controleren niet. Probeer het nog eens.'
        : `Bij ${n} regels lukte het controleren niet. Probeer het nog eens.`,
    good: 'Bewezen',
    goodText: 'Deze regel staat onveranderd in het logboek. Je browser heeft dat zelf nagerekend.',
    bad: 'Niet bewezen',
    badText: 'Er klopt iets niet. Hieronder zie je wat.',
    badNext:
      'Wat nu? Maak een afdruk van dit scherm, verander niets, en bel degene die over informatieveiligheid gaat.',
    failed: 'Het bewijs ophalen lukt niet.',
    waiting: 'De regel heeft nog geen nummer. Probeer het zo nog eens.',
    unsupported:
      'Je browser kan de handtekening niet controleren. Gebruik een nieuwere browser. Er is dus niets bewezen.',
    skipped: 'Niet nagegaan: een eerdere stap klopt niet.',
    steps: {
      row: {
        good: 'Wat je op het scherm ziet, is wat is vastgelegd.',
        bad: (fields: string) =>
          `Het scherm zegt iets anders dan het logboek. Verschil: ${fields}.`,
      },
      inclusion: {
        good: (index: string, size: string) =>
          `De regel staat op plaats ${index} van de ${size} in het logboek.`,
        bad: 'De regel past niet in het logboek. Hij is veranderd, of staat er niet in.',
      },
      signature: {
        good: (name: string) => `Het logboek is ondertekend met de sleutel van ${name}.`,
        bad: 'De handtekening onder het logboek klopt niet.',
      },
      history: {
        first: 'Dit is de eerste controle op dit toestel. Deze stand is nu onthouden.',
        same: 'Het logboek is gelijk aan je vorige controle op dit toestel.',
        grown:
          'Het logboek is gegroeid sinds je vorige controle. Wat er toen in stond, staat er nog.',
        'changed-key':
          'Het logboek is ondertekend met een andere sleutel dan bij je vorige controle.',
        shrunk: 'Het logboek is korter dan bij je vorige controle. Er zijn regels verdwenen.',
        rewritten: 'Het logboek is anders dan bij je vorige controle. Oude regels zijn veranderd.',
        unknown:
          'Of de oude regels er nog staan, kon nu niet worden nagegaan. Probeer het nog eens.',
      },
    },
    fields: {
      leaf: 'de hele regel',
      id: 'het kenmerk',
      at: 'het moment',
      'actor.kind': 'wie',
      'actor.id': 'wie',
      'actor.role': 'de functie',
      action: 'de handeling',
      'object.kind': 'waarmee',
      'object.id': 'waarmee',
      subjects: 'over wie',
      shown: 'hoeveel er is getoond',
      outcome: 'de afloop',
      reason: 'de reden',
      purpose: 'het doel',
      basis: 'de grond',
      origin: 'vanaf waar',
    } as Record<string, string>,
    technical: 'Voor wie het zelf wil narekenen',
    leaf: 'Vastgelegde regel',
    root: 'Wortel van de boom',
    key: 'Openbare sleutel',
    names:
      'Namen staan niet in het logboek, alleen nummers. De namen hier komen uit de personenlijst.',
  },
};

export type Texts = typeof nl;
