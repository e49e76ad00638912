/** Words about groups. Dutch, B1. */
export const nl = {
  unread: (n: number) => (n === 1 ? '1 nieuw bericht' : `${n} nieuwe berichten`),
  title: (name: string) => `Groep ${name}`,
  empty: 'Nog geen berichten. Zeg gerust hoi.',
  until: (day: string) => `Tot en met ${day}`,
  members: 'Wie doen mee?',
  membersFailed: 'De lijst kon niet laden.',
  you: 'jij',
  staff: 'gemeente',
  shielded:
    'De anderen zien je naam in deze groep en wat je hier schrijft. Ze zien niet je eigen gesprek, je nummer of je andere groepen.',

  invited: (name: string) => `Doe je mee met ‘${name}’?`,
  invitedText:
    'Je consulent nodigt je uit voor een groep. Meedoen mag. Nee zeggen mag ook, dat heeft geen gevolgen.',
  myName: 'Zo zien de anderen mij',
  myNameHint: 'Je voornaam, of een andere naam.',
  join: 'Ja, ik doe mee',
  decline: 'Nee, liever niet',
  leave: 'Groep verlaten',
  leaveSure: 'Wil je deze groep verlaten? Je kunt er dan niet meer in lezen.',

  page: 'Groepen',
  pageText:
    'Praat met meer jongeren tegelijk, bijvoorbeeld over een training. Elke jongere kiest zelf of die meedoet, en onder welke naam.',
  loadFailed: 'De groepen konden niet laden.',
  team: 'Team',
  teamText: 'Voor alle collega’s. Noem hier geen namen of persoonlijke dingen van jongeren.',
  teamOpen: 'Open het teamgesprek',
  none: 'Je hebt nog geen groepen.',
  make: 'Nieuwe groep',
  makeName: 'Naam van de groep',
  makeNameHint: 'De jongeren zien deze naam.',
  makeEnds: 'Laatste dag',
  makeEndsHint: 'Daarna kan niemand er meer in lezen of schrijven. Op zijn langst een jaar.',
  makeDo: 'Maak de groep',
  addYouth: 'Nodig een jongere uit',
  addYouthNone: 'Kies een jongere',
  addColleague: 'Voeg een collega toe',
  addColleagueNone: 'Kies een collega',
  add: 'Toevoegen',
  inviting: 'Uitnodigen',
  waiting: 'uitgenodigd',
  remove: 'Haal weg',
  removeSure: (name: string) => `${name} uit de groep halen? Die kan er dan niet meer in lezen.`,
  end: 'Beëindig de groep',
  endSure: 'De groep beëindigen? Niemand kan er dan nog in lezen of schrijven.',
  choose: 'Kies links een groep, of maak een nieuwe.',
  back: 'Alle groepen',
};

export type GroupTexts = typeof nl;
