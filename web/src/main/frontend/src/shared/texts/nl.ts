/** Texts of the parts that the apps share. Dutch, B1: short sentences, "je". */
export const nl = {
  close: 'Sluiten',
  loading: 'Laden…',
  signInAgain: 'Opnieuw inloggen',
  retry: 'Probeer opnieuw',
  composer: {
    label: 'Je bericht',
    placeholder: 'Schrijf een bericht',
    send: 'Verstuur',
    left: (n: number) => `Nog ${n} tekens`,
    over: (n: number) => `${n} tekens te veel. Verdeel je tekst over twee berichten.`,
  },
  thread: {
    label: 'Berichten',
    older: 'Oudere berichten laden',
    loading: 'Berichten laden…',
    empty: 'Nog geen berichten.',
    failed: 'De berichten laden lukt nu niet. We proberen het straks weer.',
    newest: 'Nieuwe berichten',
    toNewest: 'Naar het nieuwste bericht',
    you: 'Jij',
    sending: 'Wordt verstuurd…',
    waiting: 'Wacht op verbinding',
    sent: 'Verstuurd',
    read: 'Gelezen',
    refused: 'Niet verstuurd.',
    again: 'Probeer opnieuw',
    discard: 'Weggooien',
  },
  connection: {
    offline: 'Geen verbinding. Je bericht wordt straks verstuurd.',
    ended: 'Je bent niet meer aangemeld.',
  },
  problem: {
    offline: 'Geen verbinding. Probeer het straks nog eens.',
    other: 'Dat lukte niet. Probeer het straks nog eens.',
    refused: 'Dit mag je niet zien.',
    tooFast: 'Even rustig aan. Probeer het over een paar tellen nog eens.',
  },
};

export type SharedTexts = typeof nl;
