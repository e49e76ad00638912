/** The desks beside the log: a breach, broken glass, requests, keeping and erasing. */
export const officeNl = {
  breach: {
    heading: 'Mogelijk datalek',
    lead: 'Zoek uit van wie gegevens zijn bekeken of gebruikt. Je krijgt een begin voor de melding (AVG artikel 33). Wat geweigerd is, telt niet mee.',
    address: 'Netwerkadres (zoals het in het logboek staat)',
    from: 'Vanaf',
    until: 'Tot',
    discovered: 'Ontdekt op',
    missing: 'Kies een collega of een netwerkadres, en vul de momenten in.',
    look: 'Zoek uit wie het raakt',
    people: (n: number) =>
      n === 0
        ? 'Er zijn geen jongeren geraakt.'
        : n === 1
          ? '1 jongere geraakt'
          : `${n} jongeren geraakt`,
    left: (hours: number, day: string, time: string) =>
      hours < 0
        ? `De termijn is voorbij: melden moest uiterlijk ${day} om ${time}.`
        : `Nog ${hours} uur: melden bij de Autoriteit Persoonsgegevens uiterlijk ${day} om ${time}.`,
    times: (n: number) => (n === 1 ? '1 keer' : `${n} keer`),
    erased: 'Gewist dossier',
    draft: 'Begin van de melding, zonder namen',
    copy: 'Kopieer de tekst',
    copied: 'Gekopieerd.',
    notice: {
      title: 'Melding van een inbreuk in verband met persoonsgegevens (AVG artikel 33)',
      discovered: 'Ontdekt op:',
      due: 'Uiterlijk melden op:',
      period: 'Periode van de inbreuk:',
      whose: 'Door of via:',
      people: 'Aantal betrokkenen:',
      data: 'Soorten gegevens die geraakt kunnen zijn:',
      open: [
        'Nog in te vullen:',
        '- wat er is gebeurd, en hoe het is ontdekt',
        '- waarschijnlijke gevolgen voor de betrokkenen',
        '- wat is gedaan om het te stoppen en de gevolgen te beperken',
        '- of en wanneer de betrokkenen het horen (AVG artikel 34)',
        '- contactpersoon',
      ],
    },
  },

  glass: {
    heading: 'Noodtoegang',
    lead: 'Een collega die deze jongere niet begeleidt, ging voor een uur het dossier in. Lees de reden en kijk in het logboek wat er gebeurde.',
    failed: 'De lijst laden lukt niet.',
    none: 'Niemand heeft noodtoegang gebruikt.',
    erased: 'Gewist dossier',
    open: (time: string) => `open tot ${time}`,
    over: 'voorbij',
    by: (name: string, day: string, from: string, to: string) =>
      `${name}, ${day} van ${from} tot ${to}`,
    noReason: 'De reden is met het dossier gewist.',
    log: (name: string) => `Bekijk in het logboek wat er met het dossier van ${name} gebeurde`,
    lately: (n: number) => `${n} in de laatste 24 uur`,
    now: 'Er is zojuist noodtoegang gebruikt.',
  },

  requests: {
    heading: 'Vragen en verzoeken van jongeren',
    lead: 'Elk verzoek heeft een termijn van een maand (AVG artikel 12). De consulent ziet deze verzoeken niet.',
    failed: 'De verzoeken laden lukt niet.',
    open: (count: number) => `Wacht op antwoord: ${count}`,
    none: 'Er wacht niets.',
    over: 'Beantwoord of ingetrokken',
    erased: 'Naam gewist',
    kinds: {
      question: 'Vraag',
      access: 'Inzage en meenemen (artikel 15 en 20)',
      correction: 'Verbeteren (artikel 16)',
      restriction: 'Beperken (artikel 18)',
      objection: 'Bezwaar (artikel 21)',
      erasure: 'Wissen (artikel 17)',
    } as Record<string, string>,
    outcomes: { done: 'Gedaan', partly: 'Voor een deel', refused: 'Niet gedaan' } as Record<
      string,
      string
    >,
    due: (days: number) =>
      days < 0
        ? `${-days} ${days === -1 ? 'dag' : 'dagen'} te laat`
        : days === 0
          ? 'vandaag de laatste dag'
          : `nog ${days} ${days === 1 ? 'dag' : 'dagen'}`,
    asked: (day: string) => `Gevraagd: ${day}.`,
    onPaper: 'Op papier of aan de balie.',
    withdrawn: 'Ingetrokken.',
    log: 'Bekijk het logboek van deze jongere',
    inForce: 'De beperking geldt: er wordt niets toegevoegd, veranderd of gedownload.',
    lift: 'Hef de beperking op',
    liftOf: (name: string) => `Hef de beperking op: ${name}`,
    answer: 'Beantwoord',
    answerTo: (name: string) => `Beantwoord het verzoek van ${name}`,
    outcome: 'Wat is er gedaan?',
    words: 'Je antwoord aan de jongere',
    wordsHint: 'Korte zinnen, gewone woorden. De jongere krijgt een melding zonder inhoud.',
    send: 'Verstuur het antwoord',
    cancel: 'Toch niet',
    enter: 'Verzoek van papier invoeren',
    what: 'Wat wordt er gevraagd?',
    theirWords: 'In hun eigen woorden',
    choose: 'Kies eerst over welke jongere het gaat.',
    save: 'Bewaar het verzoek',
  },

  register: {
    heading: 'Register van verwerkingen',
    link: 'Wat er wordt bewaard en hoe lang: het register',
    lead: 'Wat er wordt bewaard, waarvoor, voor wie en hoe lang (AVG artikel 30). Jongeren lezen hetzelfde in hun app. Anders in jouw gemeente? De beheerder zet het in een eigen bestand.',
  },

  paper: {
    do: 'Zet alles op papier',
    doFor: (name: string) => `Zet alles op papier: ${name}`,
    lead: 'Voor wie de app niet gebruikt. Je krijgt één bestand om te printen: een brief met uitleg, en alles wat we bewaren. De jongere ziet dat je dit deed. Het adres komt op de brief, we bewaren het niet.',
    street: 'Straat en huisnummer',
    postcode: 'Postcode',
    city: 'Plaats',
    make: 'Maak het bestand',
    file: 'gegevens-op-papier.pdf',
    done: (day: string) => `Op papier gezet: ${day}.`,
  },

  retention: {
    heading: 'Bewaren en wissen',
    lead: (years: number) =>
      `Wie ${years} jaar klaar is met de nazorg, komt hier vanzelf te staan. Wie vroeg om te wissen ook. Jij geeft akkoord. Wissen kan niet terug.`,
    failed: 'Bewaren en wissen laden lukt niet.',
    proposed: (count: number) => `Wacht op je akkoord: ${count}`,
    noneProposed: 'Er hoeft nu niets gewist te worden.',
    why: {
      term: 'Bewaartermijn voorbij',
      request: 'De jongere vroeg erom',
      restored: 'Kwam terug met een reservekopie',
    } as Record<string, string>,
    since: (day: string) => `Voorgesteld: ${day}.`,
    byItself: (day: string) => `Gaat vanzelf op ${day}.`,
    log: 'Bekijk het logboek',
    approve: 'Wis dit dossier',
    approveOf: (name: string) => `Wis dit dossier: ${name}`,
    sure: (name: string) => `Weet je het zeker? Alles van ${name} gaat weg, en dat kan niet terug.`,
    yes: 'Ja, wis alles',
    no: 'Toch niet',
    keep: 'Laat blijven',
    keepOf: (name: string) => `Laat blijven: ${name}`,
    held: (count: number) => `Moet blijven: ${count}`,
    noneHeld: 'Er is geen dossier dat moet blijven.',
    heldLead: 'Deze dossiers worden nooit gewist, tot jij dat weer toestaat.',
    heldBy: (who: string, day: string) => `Vastgelegd door ${who}, ${day}.`,
    holdOther: 'Laat een ander dossier blijven',
    reason: 'Waarom moet dit dossier blijven?',
    reasonHint: 'Bijvoorbeeld: er loopt een bezwaar of een rechtszaak.',
    choose: 'Kies eerst over welke jongere het gaat.',
    save: 'Leg vast',
    lift: 'Hoeft niet meer te blijven',
    liftOf: (name: string) => `Hoeft niet meer te blijven: ${name}`,
    running: 'Wordt nu gewist',
    runningText: {
      approved: 'Begint zo.',
      clearing: 'Niemand kan het nog lezen. De rest wordt opgeruimd, dat duurt een paar minuten.',
    } as Record<string, string>,
    done: 'Gewist',
    noneDone: 'Er is nog niets gewist.',
    doneOn: (day: string) => `Gewist: ${day}.`,
    approvedBy: (who?: string) => (who ? `Akkoord van ${who}.` : 'Ging vanzelf.'),
    rows: (count: number) => `${count} gegevens weggehaald.`,
    certificate: 'Download het bewijs',
    certificateOf: (id: string) => `Download het bewijs van dossier ${id}`,
    dossier: (id: string) => `Dossier ${id}`,
    more: 'Er zijn er meer. Dit zijn de eerste 200.',
    noName: 'Naam gewist',
    settings: 'Gaat het vanzelf?',
    settingsText:
      'Standaard gaat er niets weg zonder jouw akkoord. Je kunt ook kiezen dat een voorstel na een aantal dagen vanzelf gaat.',
    always: 'Ik geef altijd zelf akkoord',
    after: 'Het gaat vanzelf na zoveel dagen',
    days: 'Aantal dagen (14 tot 365)',
    saved: 'Bewaard.',
    store: 'Bewaar de keuze',
    list: 'Download de lijst van gewiste dossiers',
    listText:
      'Bewaar deze lijst apart van de reservekopieën. Wie een reservekopie terugzet, heeft de lijst nodig. Anders komt iemand terug die gewist is.',
  },
};
