import type { Span } from '../people';

const units = {
  minute: (n: number) => `${n} min`,
  hour: (n: number) => `${n} uur`,
  day: (n: number) => (n === 1 ? '1 dag' : `${n} dagen`),
};
const span = ({ count, unit }: Span) => units[unit](count);
const people = (n: number) => (n === 1 ? '1 jongere' : `${n} jongeren`);

/** Texts of the consultant's app. Dutch, short, "je". */
export const nl = {
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
    title: 'Jongeren',
    search: 'Zoek op naam',
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
    openings: 'Een begin voor je bericht',
    suggestions: [
      'Hoe gaat het met je?',
      'Kan ik nog iets voor je betekenen?',
      'Wat heb je nodig?',
      'Goed bezig! Vertel eens hoe het ging.',
    ],
    about: (name: string) => `Over ${name}`,
    toConversation: 'Naar het gesprek',
    letter: 'Bekijk de brief',
  },

  person: {
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
    letter: 'Brief',
    cancel: 'Afzeggen',
    cancelTitle: 'Afspraak afzeggen',
    cancelAsk: (name: string, when: string) =>
      `Je zegt de afspraak met ${name} af: ${when}. ${name} krijgt hierover een bericht.`,
    reason: 'Waarom kan het niet? (mag leeg blijven)',
    cancelDo: 'Afspraak afzeggen',
    cancelled: 'De afspraak is afgezegd.',
  },

  plan: {
    title: (name: string) => `Afspraak met ${name}`,
    kind: 'Hoe spreken jullie af?',
    date: 'Datum',
    time: 'Tijd',
    minutes: 'Hoe lang?',
    place: 'Waar? (adres, route, kamer)',
    letter: 'Maak ook een brief',
    letterHint: 'Een vriendelijke brief met je telefoonnummer. Bij video staat de QR-code erop.',
    submit: 'Plan de afspraak',
    pastMoment: 'Dit moment is al voorbij. Kies een later moment.',
    missing: 'Kies een datum en een tijd.',
    planned: 'De afspraak staat',
    plannedText: (name: string, when: string) => `${name} ziet het in het gesprek: ${when}.`,
    openLetter: 'Open de brief (pdf)',
    joinLink: 'Link naar het videogesprek',
    copy: 'Kopieer',
    copied: 'Gekopieerd',
    ready: 'Klaar',
  },

  closing: {
    title: (name: string) => `Traject van ${name} afsluiten`,
    intro: 'Mooi! Waar gaat het naartoe?',
    work: 'Naar werk',
    school: 'Naar school',
    date: 'Vanaf wanneer?',
    submit: 'Sluit af en start nazorg',
    missing: 'Kies werk of school, en een datum.',
    done: 'De nazorg staat klaar',
    doneText: (name: string) => `Dit zijn de momenten waarop je ${name} nog spreekt.`,
    ready: 'Klaar',
  },

  invite: {
    title: (name: string) => `${name} uitnodigen`,
    explain: (name: string) =>
      `Zo komt ${name} in het gesprek, zonder wachtwoord. Je hebt de link én de code nodig.`,
    make: 'Maak een uitnodiging',
    earlier: 'Een eerdere uitnodiging werkt daarna niet meer.',
    scan: 'Laat de code scannen met de camera van de telefoon',
    link: 'Of stuur de link',
    code: 'Zeg deze code',
    codeHint: 'De code gaat ook per mail.',
    expires: (when: string) => `Geldig tot ${when}. Eén keer te gebruiken.`,
    copy: 'Kopieer de link',
    copied: 'Gekopieerd',
    qr: 'QR-code met de link van de uitnodiging',
    ready: 'Klaar',
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
      ['v', 'Vandaag'],
      ['b', 'Bericht schrijven'],
      ['a', 'Afspraak plannen'],
      ['Esc', 'Uit het schrijfveld, of sluit een venster'],
      ['?', 'Dit overzicht'],
    ] as [string, string][],
    arrows: 'In de lijst lopen ook de pijltjes.',
  },
};

export type Texts = typeof nl;
