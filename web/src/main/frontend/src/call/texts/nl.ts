/** Texts of the join page and the call screen. Dutch, B1. */
export const nl = {
  title: 'Videogesprek',
  loading: 'Even laden…',
  retry: 'Probeer opnieuw',
  back: 'Terug',

  enterCode: {
    title: 'Naar je videogesprek',
    lead: 'Vul de code uit je brief in.',
    label: 'Code',
    hint: 'Tien tekens, bijvoorbeeld K7QM2‑XPD4R.',
    submit: 'Verder',
    unknown: 'Deze code kennen we niet. Kijk hem nog eens rustig na in je brief.',
    length: 'De code heeft tien tekens.',
  },

  over: {
    title: 'Dit gesprek is voorbij',
    text: 'De link werkt niet meer. Wil je toch praten? Stuur je consulent een bericht, of bel.',
  },

  early: {
    title: 'Je bent mooi op tijd',
    text: (when: string) => `Je videogesprek is ${when}.`,
    opens: (when: string) =>
      `Je kunt naar binnen vanaf ${when}. Laat deze pagina open, of kom straks terug.`,
    test: 'Je kunt nu alvast je geluid testen.',
  },

  check: {
    title: (organisation: string) => `Videogesprek met ${organisation}`,
    when: (when: string) => `Je afspraak: ${when}`,
    promises: [
      'Niemand neemt dit gesprek op.',
      'Je camera staat uit, tot jij hem aanzet.',
      'Beeld en geluid gaan versleuteld van jou naar je consulent.',
    ],
    choose: 'Hoe wil je praten?',
    sound: 'Alleen geluid',
    soundHint: 'Je hoort elkaar. Jij bent niet te zien.',
    picture: 'Met beeld',
    pictureHint: 'De ander ziet je pas als je binnen bent.',
    phone: 'Liever bellen',
    phoneHint: 'Dat is net zo goed.',
    call: (phone: string) => `Bel ${phone}`,
    callText: 'Bel gerust. Zeg dat je een videogesprek hebt, dan weten ze genoeg.',
    microphone: 'Je microfoon',
    test: 'Test je microfoon',
    asks: 'Je browser vraagt of de microfoon aan mag. Kies ‘Toestaan’.',
    level: 'Zeg eens hallo. Beweegt het balkje? Dan doet je microfoon het.',
    levelLabel: 'Geluid van je microfoon',
    heard: 'We horen je goed.',
    whichMicrophone: 'Welke microfoon?',
    whichCamera: 'Welke camera?',
    preview: 'Zo zie jij eruit',
    enter: 'Ik ben er',
  },

  trouble: {
    microphone: {
      denied: 'Je microfoon mag niet aan. Tik op het slotje bij het adres en zet de microfoon aan.',
      missing: 'We vinden geen microfoon. Zit hij er goed in?',
      busy: 'Je microfoon doet het niet. Misschien gebruikt een ander programma hem.',
    },
    camera: {
      denied: 'Je camera mag niet aan. Dat hoeft ook niet: alleen geluid is goed.',
      missing: 'We vinden geen camera. Alleen geluid is ook goed.',
      busy: 'Je camera doet het niet. Misschien gebruikt een ander programma hem.',
    },
    orPhone: (phone: string) => `Lukt het niet? Bel ${phone}.`,
  },

  waiting: {
    title: 'Fijn dat je er bent',
    seen: 'Je consulent ziet dat je er bent. Even geduld, je wordt zo binnengelaten.',
    notYet: 'Je consulent is er nog niet. Je hoeft niets te doen.',
    leave: 'Toch weggaan',
  },

  call: {
    label: 'Gesprek',
    you: 'Jij',
    other: 'De ander',
    consultant: 'je consulent',
    microphone: 'Microfoon',
    camera: 'Camera',
    on: 'aan',
    off: 'uit',
    mute: 'Microfoon uitzetten',
    unmute: 'Microfoon aanzetten',
    cameraOn: 'Camera aanzetten',
    cameraOff: 'Camera uitzetten',
    hangUp: 'Ophangen',
    settings: 'Instellingen',
    cameraIsOff: 'Camera uit',
    muted: 'Microfoon uit',
    connecting: 'Verbinding maken…',
    connected: (name: string) => `Je bent verbonden met ${name}.`,
    troubled: 'De verbinding hapert. We proberen het opnieuw.',
    away: 'Even geen verbinding. We proberen het opnieuw.',
    alone: 'Nog niemand in het gesprek.',
    hostAway: 'Je consulent is even weg. Blijf rustig wachten, of hang op.',
    tooMuch: 'Je verbinding is traag. Zonder beeld blijft het geluid goed.',
    tooMuchOff: 'Zet mijn camera uit',
    hear: 'Tik hier om de ander te horen',
    phone: (phone: string) => `Gaat het niet? Bel ${phone}.`,
    keys: 'Toetsen: M voor de microfoon, C voor de camera.',
  },

  ended: {
    title: 'Het gesprek is klaar',
    text: 'Goed dat je er was. Je kunt deze pagina sluiten.',
    toThread: 'Naar je gesprek in Nabij',
    again: 'Weer naar binnen',
  },

  refused: {
    title: 'Je kunt er nu niet in',
    refused: 'Probeer het nog eens. Of stuur je consulent een bericht.',
    elsewhere: 'Je bent verdergegaan in een ander venster.',
  },

  host: {
    title: (name: string) => `Videogesprek met ${name}`,
    lead: 'Je camera staat uit, tot je hem aanzet. Niemand neemt het gesprek op.',
    open: 'Open de kamer',
    link: 'Link voor de jongere',
    knocks: 'In de wachtkamer',
    knock: (name: string) => `${name} is er`,
    admit: 'Laat binnen',
    nobody: 'Nog niemand in de wachtkamer. Je ziet het hier als er iemand is.',
    ended: 'Je hebt opgehangen.',
    leave: 'Terug',
    again: 'Weer naar de kamer',
    closed: 'Deze kamer is dicht.',
    elsewhere: 'Je bent verdergegaan in een ander venster.',
    closedForAll: 'Het gesprek is afgesloten. De link in de brief werkt niet meer.',
    endForAll: 'Sluit af voor iedereen',
    talking: (name: string) => `In gesprek met ${name}`,
  },
};

export type Texts = typeof nl;
