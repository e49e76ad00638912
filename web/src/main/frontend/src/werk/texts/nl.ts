import type { Span } from '../people';
import { wordingNl } from './wordingNl';

const units = {
  minute: (n: number) => `${n} min`,
  hour: (n: number) => `${n} uur`,
  day: (n: number) => (n === 1 ? '1 dag' : `${n} dagen`),
};
const span = ({ count, unit }: Span) => units[unit](count);
const people = (n: number) => (n === 1 ? '1 jongere' : `${n} jongeren`);

import { dialogsNl } from './dialogsNl';

/** Texts of the consultant's app. Dutch, short, "je". */
export const nl = {
  ...dialogsNl,
  ...wordingNl,
  app: 'Nabij',
  title: (page: string) => `${page} · Nabij`,
  demo: 'Demo: verzonnen mensen, inloggen in één stap',
  signOut: 'Uitloggen',
  signIn: 'Inloggen',
  skip: 'Naar de inhoud',
  tabs: 'Schermen',
  back: 'Terug',
  cancel: 'Toch niet',
  none: { title: 'Je bent niet ingelogd', text: 'Log in om verder te werken.' },
  wrongRole: {
    title: 'Dit is het werkblad van consulenten',
    text: 'Met jouw account kun je hier niet werken. Vraag je beheerder als dat niet klopt.',
  },
  connection: {
    waiting: 'Geen verbinding. We proberen het steeds opnieuw. Wat je schrijft blijft bewaard.',
    ended: 'Je bent uitgelogd. Wat je schreef staat nog op dit toestel.',
  },

  people: {
    filter: 'Deel van de lijst',
    filters: {
      all: 'Iedereen',
      unread: 'Ongelezen',
      mine: 'Wacht op mij',
      theirs: 'Wacht op hen',
      silent: 'Stil',
    },
    noneIn: {
      all: 'Er is niemand.',
      unread: 'Alles is gelezen.',
      mine: 'Niemand wacht op je. Mooi!',
      theirs: 'Je wacht op niemand.',
      silent: 'Iedereen laat genoeg van zich horen.',
    },
    title: 'Jongeren',
    search: 'Zoek op naam',
    inMessages: (words: string) => `Zoek ‘${words}’ in berichten`,
    today: 'Vandaag',
    waits: (s: Span) => `wacht ${span(s)}`,
    silent: (days: number) => `${days} dagen stil`,
    unread: (n: number) => (n === 1 ? '1 ongelezen bericht' : `${n} ongelezen berichten`),
    you: 'Jij',
    nobody: 'Er staan nog geen jongeren op jouw naam.',
    noMatch: (asked: string) => `Niemand gevonden met “${asked}”.`,
    found: people,
    failed: 'De lijst met jongeren laden lukt niet.',
    groups: { waiting: 'Wacht op jou', others: 'Alle anderen' },
  },

  today: {
    title: 'Vandaag',
    morning: (name: string) => `Goedemorgen ${name}`,
    afternoon: (name: string) => `Goedemiddag ${name}`,
    evening: (name: string) => `Goedenavond ${name}`,
    waits: (name: string, s: Span) => `${name} wacht ${span(s)} op je antwoord.`,
    answer: 'Antwoord geven',
    nobodyWaits: 'Niemand wacht op antwoord.',
    counts: (appointments: number, steps: number) =>
      `${appointments === 0 ? 'Geen afspraken' : appointments === 1 ? '1 afspraak' : `${appointments} afspraken`} en ${
        steps === 0 ? 'geen stappen' : steps === 1 ? '1 stap' : `${steps} stappen`
      } voor vandaag.`,
    steps: 'Stappen',
    overdue: 'Te laat',
    now: 'Voor vandaag',
    coming: 'Komende twee weken',
    allDone: 'Alles van vandaag is gedaan.',
    allSteps: (n: number) => `Toon alle ${n}`,
    noSteps: 'Er staan geen stappen klaar.',
    failedSteps: 'De stappen laden lukt niet.',
    appointments: 'Afspraken vandaag',
    noAppointments: 'Vandaag heb je geen afspraken.',
    failedAppointments: 'De afspraken laden lukt niet.',
    othersWait: (n: number) =>
      n === 1 ? 'Nog 1 ander wacht ook.' : `Nog ${n} anderen wachten ook.`,
    more: (n: number) => `en nog ${n}`,
    silent: 'Lang niets gehoord',
  },

  step: {
    late: (days: number) => (days === 1 ? '1 dag te laat' : `${days} dagen te laat`),
    done: 'Gedaan',
    missed: 'Niet gelukt',
    doneFor: (title: string, name: string) => `Gedaan: ${title}, ${name}`,
    missedFor: (title: string, name: string) => `Niet gelukt: ${title}, ${name}`,
    recordedDone: 'Genoteerd: gedaan',
    recordedMissed: 'Genoteerd: niet gelukt',
    state: {
      overdue: 'te laat',
      today: 'vandaag',
      coming: 'komt eraan',
      later: 'later',
      done: 'gedaan',
      missed: 'niet gelukt',
      offered: 'aangeboden',
    },
  },

  conversation: {
    title: 'Gesprek',
    with: (name: string) => `Gesprek met ${name}`,
    empty: 'Nog geen berichten. Kies hieronder een begin, of schrijf zelf.',
    about: (name: string) => `Over ${name}`,
    toConversation: 'Naar het gesprek',
    letter: 'Bekijk de brief',
  },

  person: {
    restricted: (first: string) =>
      `${first} vroeg om de gegevens even niet te gebruiken (AVG artikel 18). Je kunt lezen en berichten sturen. Iets toevoegen, veranderen of downloaden kan nu niet.`,
    title: (name: string) => `Over ${name}`,
    failed: 'De gegevens laden lukt niet.',
    notFound: 'Deze jongere staat niet (meer) op jouw naam.',
    phone: 'Bel',
    mail: 'Mail',
    age: (years: number) => `${years} jaar`,
    language: (name: string) => `spreekt ${name}`,
    owner: (name: string) => `Contactpersoon: ${name}`,
    plan: 'Afspraak plannen',
    invite: 'Uitnodigen',
    closeCase: 'Afsluiten naar werk of school',
    course: 'Waar staat het traject?',
    stop: (n: number, of: number) => `stap ${n} van ${of}`,
    opened: (day: string) => `Gestart op ${day}`,
    closedTo: {
      work: (day: string) => `Naar werk sinds ${day}`,
      school: (day: string) => `Naar school sinds ${day}`,
    },
    noCase: 'Er loopt nog geen traject.',
    phases: {
      before: 'Aanmelding',
      'first-interview': 'Eerste gesprek',
      'search-period': 'Zoekperiode',
      'second-interview': 'Tweede gesprek',
      course: 'Begeleiding',
      aftercare: 'Nazorg',
      ended: 'Afgerond',
    },
    steps: 'Volgende stappen',
    noSteps: 'Er staat geen volgende stap.',
    doneSteps: (n: number) => `${n === 1 ? '1 stap' : `${n} stappen`} afgerond`,
    appointments: 'Afspraken',
    noAppointments: 'Er zijn nog geen afspraken.',
    pastAppointments: (n: number) => `${n} eerder`,
    devices: 'Toestellen',
    deviceCount: (n: number) => (n === 1 ? '1 toestel' : `${n} toestellen`),
    noDevices: 'Nog geen toestel. Nodig uit om te kunnen chatten.',
    endDevice: 'Ontkoppelen',
    endDeviceAsk: (label: string) =>
      `${label} ontkoppelen? Op dit toestel is het gesprek dan niet meer te lezen.`,
    endedDevice: 'Het toestel is ontkoppeld.',
    lastUsed: (when: string) => `laatst gebruikt ${when}`,
    lost: 'Telefoon kwijt',
    lostAsk: (name: string) =>
      `Alle toestellen van ${name} worden meteen afgemeld. Een open uitnodiging stopt ook. Daarna kun je een nieuwe uitnodiging maken.`,
    lostYes: 'Meld alles af',
    lostDone: 'Alle toestellen zijn afgemeld.',
    notArriving: {
      mail: 'Mail komt niet aan. Klopt het adres nog?',
      sms: 'SMS komt niet aan. Klopt het nummer nog?',
    },
    copyFound: (when: string) =>
      `Een toestel leek op twee plekken in gebruik en is afgesloten (${when}). Bel even, en maak een nieuwe uitnodiging.`,
    file: 'Voor het dossier',
    transcript: 'Gesprek als PDF',
    failedDevices: 'De toestellen laden lukt niet.',
  },

  appointment: {
    kinds: { office: 'Op kantoor', phone: 'Telefonisch', video: 'Video', walk: 'Wandelen' },
    status: {
      planned: 'gepland',
      cancelled: 'afgezegd',
      held: 'geweest',
      missed: 'niet doorgegaan',
    },
    minutes: (n: number) => `${n} minuten`,
    cancelledBy: { youth: 'afgezegd door de jongere', staff: 'afgezegd door jou' } as Record<
      string,
      string
    >,
    attended: (minutes: number) => `${Math.max(1, minutes)} minuten gesproken`,
    start: 'Start videogesprek',
    startFor: (name: string) => `Start videogesprek met ${name}`,
    happened: 'Ging het door?',
    happenedFor: (name: string) => `Ging de afspraak met ${name} door?`,
    yes: 'Ja',
    no: 'Nee',
    letter: 'Brief',
    cancel: 'Afzeggen',
    cancelTitle: 'Afspraak afzeggen',
    cancelAsk: (name: string, when: string) =>
      `Je zegt de afspraak met ${name} af: ${when}. ${name} krijgt hierover een bericht.`,
    reason: 'Waarom kan het niet? (mag leeg blijven)',
    cancelDo: 'Afspraak afzeggen',
    cancelled: 'De afspraak is afgezegd.',
  },

  reach: {
    title: 'Contact',
    unknown: (name: string) => `Nog niet gevraagd hoe ${name} contact wil.`,
    wanted: 'Fijn',
    excluded: 'Liever niet',
    saidBy: { youth: (name: string) => `Ingevuld door ${name}`, staff: 'Samen ingevuld' },
    agreedSince: (often: string, day: string) => `${often}, afgesproken vanaf ${day}`,
    usual: (often: string) => `${often}, zoals gewoonlijk. Nog niet afgesproken.`,
    wishes: (name: string, often: string) => `${name} wil graag: ${often.toLowerCase()}.`,
    agree: 'Ritme afspreken',
    agreeTitle: (name: string) => `Hoe vaak contact met ${name}?`,
    since: 'Vanaf',
    until: 'Tot (mag leeg blijven)',
    submit: 'Spreek dit af',
    agreedNow: 'Het ritme is afgesproken.',
    edit: 'Samen invullen',
    ask: (name: string) => `Vraag het ${name}`,
    askText: (link: string) =>
      `Wil je laten weten hoe jij graag contact hebt? Dat kan hier: ${link} Invullen duurt twee minuten.`,
    asked: 'De vraag staat in het gesprek.',
    history: (n: number) => (n === 1 ? '1 eerdere afspraak' : `${n} eerdere afspraken`),
    from: (often: string, since: string, until?: string) =>
      until ? `${often}: ${since} tot ${until}` : `${often}: vanaf ${since}`,
    ratherNot: {
      chat: 'chat liever niet',
      phone: 'belt liever niet',
      video: 'wil liever geen video',
      mail: 'mailt liever niet',
      sms: 'wil liever geen sms',
      letter: 'krijgt liever geen brief',
      office: 'spreekt liever niet af',
    },
  },

  team: {
    talk: 'Teamgesprek',
    title: 'Het team',
    lead: 'Wie wacht op antwoord, en wie is langer stil dan afgesproken. Zonder wat er geschreven is.',
    failed: 'Het team laden lukt niet.',
    consultant: 'Consulent',
    youths: 'Jongeren',
    waiting: 'Wachten',
    silent: 'Stil',
    longest: 'Wacht het langst',
    everybody: 'Iedereen',
    people: 'Wachten of stil',
    nobody: 'Niemand wacht te lang, en niemand is te lang stil.',
    more: (n: number) => `En nog ${n} anderen. Kies een consulent om ze te zien.`,
    of: (name: string) => `van ${name}`,
    shown: (n: number) => (n === 1 ? '1 jongere' : `${n} jongeren`),
  },

  groups: 'Groepen en team',

  worry: {
    title: 'Kijk even goed.',
    text: 'In een bericht staan woorden die zorg kunnen betekenen. Jij beoordeelt wat nodig is; er gebeurt niets vanzelf.',
    seen: 'Gezien',
    first: 'Signaal van zorg',
  },

  tone: {
    text: (name: string) =>
      `Jullie typen al een tijd. Misschien is het fijn om ${name} te bellen of te zien.`,
    close: 'Verberg deze tip',
  },

  glass: {
    ask: 'Ik moet er nu bij',
    noTie: 'Jij begeleidt deze jongere niet. Is er nood? Dan kun je er voor een uur bij.',
    title: 'Noodtoegang voor een uur',
    titleOf: (name: string) => `Noodtoegang tot ${name}`,
    lead: 'Gebruik dit alleen als het niet kan wachten. De contactpersoon, de coördinator en de privacy officer horen het meteen. De jongere ziet dat je keek.',
    reason: 'Waarom moet je er nu bij?',
    bounds: 'In 10 tot 500 tekens. De contactpersoon en de privacy officer lezen dit.',
    missing: 'Schrijf in minstens 10 tekens waarom je er nu bij moet.',
    submit: 'Open het dossier',
    until: (time: string) =>
      `Je hebt noodtoegang tot ${time}. Alles wat je doet staat in het logboek.`,
    part: 'Noodtoegang',
    used: (by: string, day: string, time: string) =>
      `${by} ging ${day} om ${time} met noodtoegang dit dossier in.`,
    usedOf: (by: string, name: string, day: string, time: string) =>
      `${by} ging ${day} om ${time} met noodtoegang het dossier van ${name} in.`,
    toTeam: 'Naar het team',
  },

  call: {
    title: 'Videogesprek',
  },

  shortcuts: {
    title: 'Sneltoetsen',
    open: 'Sneltoetsen',
    on: 'Sneltoetsen gebruiken',
    rows: [
      ['j', 'Volgende jongere'],
      ['k', 'Vorige jongere'],
      ['/', 'Zoek op naam'],
      ['1 2 3 4', 'Ongelezen, wacht op mij, wacht op hen, stil'],
      ['0', 'De hele lijst'],
      ['v', 'Vandaag'],
      ['b', 'Bericht schrijven'],
      ['t', 'Teksten kiezen; in een leeg schrijfveld met /'],
      ['m', 'Bericht aan meerderen'],
      ['a', 'Afspraak plannen'],
      ['Esc', 'Uit het schrijfveld, of sluit een venster'],
      ['?', 'Dit overzicht'],
    ] as [string, string][],
    arrows: 'In de lijst lopen ook de pijltjes.',
  },
};

export type Texts = typeof nl;
