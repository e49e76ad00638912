/** Texts of the youth app. Dutch, B1: "je", short sentences, one idea each, no threats. */
export const nl = {
  app: 'Nabij',
  loading: 'Even laden…',
  retry: 'Probeer opnieuw',
  demo: 'Demo: alles is verzonnen',
  toContent: 'Naar de inhoud',

  offline: {
    title: 'Geen verbinding',
    text: 'We krijgen nu geen contact. Wat je hebt geschreven, is bewaard op dit toestel.',
  },

  notTied: {
    title: 'Hoi!',
    lead: 'Hier praat je met je consulent van de gemeente.',
    how: 'Zo begin je',
    steps: [
      'Je krijgt van je consulent een link of een QR-code.',
      'Open die op dit toestel.',
      'Vul de code van zes cijfers in.',
    ],
    none: 'Nog geen uitnodiging? Vraag erom bij je consulent. Of bel je gemeente.',
    staff: 'Werk je bij de gemeente? Ga naar de pagina voor consulenten.',
    signedOut: 'Je bent afgemeld op dit toestel. Tot gauw!',
    ended: 'Dit toestel is niet meer gekoppeld. Vraag je consulent om een nieuwe uitnodiging.',
  },

  invitation: {
    title: 'Welkom!',
    lead: 'Je hebt een code van zes cijfers gekregen. Vul die hier in. Daarna kun je meteen praten.',
    where: 'De code staat in je mail. Je consulent kan hem ook zeggen.',
    code: 'Code van zes cijfers',
    submit: 'Begin',
    six: 'De code heeft zes cijfers.',
    wrong: (left: number) =>
      left === 1
        ? 'Deze code klopt niet. Je kunt het nog één keer proberen. Kijk rustig na.'
        : `Deze code klopt niet. Je kunt het nog ${left} keer proberen.`,
    wrongUnknown: 'Deze code klopt niet. Kijk de cijfers nog eens na.',
    goneTitle: 'Deze uitnodiging werkt niet meer',
    gone: 'Dat kan gebeuren: hij is al gebruikt, te oud, of de code klopte te vaak niet. Vraag je consulent om een nieuwe. Dat is zo geregeld.',
    missingTitle: 'De link is niet compleet',
    missing: 'Open de hele link uit je bericht. Of scan de QR-code nog een keer.',
    already: (name: string) => `Dit toestel is al gekoppeld, ${name}.`,
    toConversation: 'Naar je gesprek',
    anyway: 'Toch een code invullen',
    safe: 'Alleen jij en de gemeente kunnen jullie gesprek lezen. Je ziet altijd wie er meekeek.',
  },

  nav: {
    label: 'Onderdelen',
    thread: 'Gesprek',
    appointments: 'Afspraken',
    looks: 'Wie keek mee?',
    settings: 'Instellingen',
    unread: (n: number) => (n === 1 ? '1 nieuw bericht' : `${n} nieuwe berichten`),
  },

  header: {
    consultant: 'je consulent',
    call: (phone: string) => `Bel ${phone}`,
    someone: 'Je gemeente',
  },

  thread: {
    title: (name: string) => `Gesprek met ${name}`,
    emptyTitle: (name: string) => `Dit is je gesprek met ${name}`,
    empty: 'Schrijf gerust wat je bezighoudt. Een vraag, een idee, of gewoon hoe het gaat.',
  },

  appointment: {
    title: 'Afspraken',
    none: 'Je hebt nu geen afspraken.',
    noneHint: 'Wil je iets afspreken? Schrijf het in je gesprek.',
    coming: 'Komt eraan',
    past: 'Geweest',
    kind: {
      video: 'Videogesprek',
      office: 'Gesprek op kantoor',
      phone: 'Telefoongesprek',
      walk: 'Wandeling',
    },
    minutes: (n: number) => `${n} minuten`,
    letter: 'Bekijk de brief',
    join: 'Naar het videogesprek',
    joinHint: 'Je camera staat uit. Alleen geluid mag ook.',
    phoneHint: 'Je wordt gebeld.',
    cancel: 'Ik kan niet',
    cancelAsk: 'Zullen we deze afspraak afzeggen?',
    cancelHint: 'Geen probleem. Jullie zoeken samen een ander moment.',
    cancelYes: 'Ja, ik kan niet',
    cancelNo: 'Nee, ik kom',
    cancelledNow: 'Afgezegd. Fijn dat je het laat weten.',
    cancelled: 'Afgezegd',
    held: 'Geweest',
    missed: 'Gemist',
    tooLate: 'Deze afspraak is al begonnen of voorbij. Stuur even een bericht.',
    today: 'Vandaag',
  },

  looks: {
    title: 'Wie keek mee?',
    lead: 'Elke keer dat iemand iets van jou opent, wordt dat bewaard. Hier zie je wie het was, en waarom.',
    none: 'Er heeft nog niemand meegekeken.',
    times: (n: number) => (n === 1 ? '' : `${n} keer`),
    firstAt: (clock: string, n: number) => (n === 1 ? `om ${clock}` : `voor het eerst om ${clock}`),
    what: {
      'youth.enrol': 'schreef je in bij Nabij',
      'device.invite': 'maakte een uitnodiging voor je',
      'device.list': 'keek welke toestellen je gebruikt',
      'device.end': 'koppelde een toestel los',
      'device.copied': 'sloot een toestel af, want het leek op twee plekken in gebruik',
      'notice.see': 'keek hoe je berichten wilt krijgen',
      'notice.choose': 'koos hoe je berichten wilt krijgen',
      'caseload.list': 'zag je naam in de lijst met jongeren',
      'team.list': 'zag je naam in de lijst van het team',
      'dossier.open': 'bekeek je gegevens',
      'dossier.readers': 'keek wie je gesprek kan lezen',
      'case.open': 'begon je traject',
      'case.move': 'zette je traject een stap verder',
      'case.close': 'sloot je traject af',
      'case.assign': 'regelde wie je consulent is',
      'thread.open': 'las jullie gesprek',
      'message.write': 'schreef je een bericht',
      'message.read': 'las je bericht',
      'message.edit': 'paste een eigen bericht aan',
      'message.withdraw': 'trok een eigen bericht in',
      'message.react': 'reageerde op een bericht',
      'message.pin': 'zette een bericht vast of maakte het los',
      'message.earlier': 'keek wat er eerst in een eigen bericht stond',
      'reach.open': 'bekeek hoe jij contact wilt',
      'reach.wish': 'schreef op hoe jij contact wilt',
      'reach.agree': 'sprak af hoe vaak jullie contact hebben',
      'worry.seen': 'keek of je hulp nodig had',
      'appointment.plan': 'maakte een afspraak met je',
      'appointment.cancel': 'zegde een afspraak af',
      'appointment.attend': 'schreef op of een afspraak doorging',
      'appointment.list': 'bekeek je afspraken',
      'letter.write': 'maakte een brief voor je',
      'letter.open': 'opende een brief aan jou',
      'call.open': 'opende het videogesprek met jou',
      'call.enter': 'kwam in het videogesprek',
      'call.admit': 'liet je binnen in het videogesprek',
      'call.leave': 'ging uit het videogesprek',
      'plan.make': 'maakte een plan voor de nazorg',
      'plan.open': 'bekeek je plan voor de nazorg',
      'plan.due': 'keek wat er deze dagen te doen is',
      'plan.step': 'werkte je plan voor de nazorg bij',
      'log.search': 'controleerde wie er meekeek',
      'log.prove': 'controleerde of de lijst klopt',
      'youth.find': 'zocht je naam op voor een controle',
    } as Record<string, string>,
    other: 'bekeek iets van jou',
    why: {
      identificatie: 'Zo weten we zeker dat jij het bent.',
      begeleiding: 'Om je te begeleiden.',
      contact: 'Om contact met je te houden.',
      afspraken: 'Om afspraken met je te maken.',
      nazorg: 'Om te weten hoe het daarna met je gaat.',
      toezicht: 'Om te controleren of alles netjes gaat.',
    } as Record<string, string>,
    role: {
      consultant: 'consulent',
      coordinator: 'coördinator',
      'privacy-officer': 'privacy officer',
      administrator: 'beheerder',
    } as Record<string, string>,
    nameless: {
      house: 'Nabij zelf',
      guest: 'Iemand met de link van je videogesprek',
      staff: 'Iemand van de gemeente',
      youth: 'Jij',
    },
    question: (phone: string) => `Klopt er iets niet? Vraag het in je gesprek, of bel ${phone}.`,
  },

  notices: {
    title: 'Seintjes',
    lead: 'Is er een nieuw bericht? Dan krijg je een seintje. Er staat nooit in wat er geschreven is. Tussen 9 uur ’s avonds en 8 uur ’s ochtends blijft het stil.',
    how: 'Hoe wil je het horen?',
    push: 'Melding op dit toestel',
    mail: 'Mail',
    sms: 'SMS',
    none: 'Geen seintje',
    noneHint: 'Kijk dan zelf af en toe in je gesprek.',
    denied:
      'Je toestel houdt meldingen tegen. Zet ze aan bij de instellingen van je browser. Of kies mail.',
    saved: 'Opgeslagen.',
  },

  settings: {
    title: 'Instellingen',
  },

  seen: {
    title: 'Wat ziet de ander?',
    lead: 'Je kiest zelf wat je contactpersoon ziet. Dat een bericht is aangekomen, ziet die altijd.',
    read: 'Laten zien wat ik heb gelezen',
    typing: 'Laten zien dat ik aan het typen ben',
    failed: 'Dit laden lukt nu niet.',
    notKept: 'Dat is niet bewaard. Probeer het nog eens.',
  },
  readers: {
    title: 'Wie kan je gesprek lezen?',
    as: (basis: string, standsFor?: string) =>
      basis === 'substitute' && standsFor
        ? `vervangt ${standsFor}`
        : basis === 'member'
          ? 'werkt mee'
          : 'is je vaste contactpersoon',
    period: (from: string, to?: string) =>
      to ? `Van ${from} tot en met ${to}.` : `Sinds ${from}.`,
  },

  devices: {
    title: 'Jouw toestellen',
    lead: 'Met deze toestellen kun je bij je gesprek. Ken je er een niet? Koppel het los.',
    current: 'dit toestel',
    tied: (moment: string) => `Gekoppeld: ${moment}`,
    lastUsed: (moment: string) => `Laatst gebruikt: ${moment}`,
    end: 'Loskoppelen',
    endAsk: 'Dit toestel loskoppelen?',
    endYes: 'Ja, loskoppelen',
    signOut: 'Afmelden op dit toestel',
    signOutAsk: 'Je hebt daarna een nieuwe uitnodiging nodig. Toch afmelden?',
    signOutYes: 'Ja, afmelden',
    no: 'Nee, blijf',
    all: 'Overal afmelden',
    allAsk:
      'Dan kan niemand er meer bij, ook jij niet. Je vraagt daarna een nieuwe uitnodiging aan je consulent.',
    allYes: 'Ja, overal afmelden',
    unnamed: 'Toestel',
  },
};

export type Texts = typeof nl;
