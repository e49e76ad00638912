import { language } from '../../shared/language';

/** Words about the lock of the screen. Dutch, B1. */
const nl = {
  title: 'Op slot',
  lead: 'Vul je pincode in.',
  pin: 'Pincode',
  open: 'Open',
  missing: 'Vul je pincode in: 4 tot 8 cijfers.',
  wrong: (left: number) =>
    left === 1
      ? 'Deze pincode klopt niet. Je kunt het nog één keer proberen.'
      : `Deze pincode klopt niet. Je kunt het nog ${left} keer proberen.`,
  wait: (seconds: number) =>
    seconds < 90
      ? `Te vaak fout. Wacht ${seconds} seconden.`
      : `Te vaak fout. Wacht ${Math.round(seconds / 60)} minuten.`,
  byKey: 'Open met je vinger of gezicht',
  keyFailed: 'Dat is niet gelukt. Vul je pincode in.',
  keyNot: 'Dat is niet gelukt. Je pincode werkt gewoon.',
  keyOn: 'Je kunt dit toestel ook openen met je vinger of gezicht.',
  keyAdd: 'Ook openen met je vinger of gezicht',
  keyDrop: 'Alleen nog met de pincode',
  forgotten: 'Pincode vergeten?',
  forgottenText:
    'Vraag je consulent om een nieuwe uitnodiging. Daarna kies je een nieuwe pincode. Je berichten blijven bewaard.',

  settings: 'Schermslot',
  settingsLead:
    'Kijkt er weleens iemand op je telefoon? Zet er een pincode op. Dan kan alleen jij je berichten lezen.',
  on: 'Dit toestel heeft een pincode.',
  off: 'Dit toestel heeft geen pincode.',
  present: 'Pincode van nu',
  fresh: 'Nieuwe pincode',
  freshHint: '4 tot 8 cijfers. Niet je geboortejaar.',
  again: 'Nog een keer',
  different: 'De twee pincodes zijn niet gelijk.',
  after: 'Wanneer gaat het op slot?',
  minutes: (count: number) => (count === 1 ? 'Na 1 minuut' : `Na ${count} minuten`),
  set: 'Zet de pincode aan',
  change: 'Verander de pincode',
  takeOff: 'Zet de pincode uit',
  now: 'Nu op slot',
  save: 'Bewaar',
  cancel: 'Toch niet',
  failed: 'Dit laden lukt nu niet.',
  notKept: 'Lezen zonder internet staat uit, omdat dit toestel een pincode heeft.',
};

const en: typeof nl = {
  title: 'Locked',
  lead: 'Fill in your PIN.',
  pin: 'PIN',
  open: 'Open',
  missing: 'Fill in your PIN: 4 to 8 digits.',
  wrong: (left: number) =>
    left === 1
      ? 'This PIN is not right. You can try once more.'
      : `This PIN is not right. You can try ${left} more times.`,
  wait: (seconds: number) =>
    seconds < 90
      ? `Wrong too often. Wait ${seconds} seconds.`
      : `Wrong too often. Wait ${Math.round(seconds / 60)} minutes.`,
  byKey: 'Open with your finger or face',
  keyFailed: 'That did not work. Fill in your PIN.',
  keyNot: 'That did not work. Your PIN works as ever.',
  keyOn: 'You can also open this device with your finger or face.',
  keyAdd: 'Also open with your finger or face',
  keyDrop: 'Only with the PIN again',
  forgotten: 'Forgot your PIN?',
  forgottenText:
    'Ask your consultant for a new invitation. Then you choose a new PIN. Your messages stay.',

  settings: 'Screen lock',
  settingsLead:
    'Does somebody look at your phone now and then? Put a PIN on it. Then only you can read your messages.',
  on: 'This device has a PIN.',
  off: 'This device has no PIN.',
  present: 'Present PIN',
  fresh: 'New PIN',
  freshHint: '4 to 8 digits. Not the year you were born.',
  again: 'Once more',
  different: 'The two PINs are not the same.',
  after: 'When does it lock?',
  minutes: (count: number) => (count === 1 ? 'After 1 minute' : `After ${count} minutes`),
  set: 'Turn the PIN on',
  change: 'Change the PIN',
  takeOff: 'Turn the PIN off',
  now: 'Lock now',
  save: 'Save',
  cancel: 'Rather not',
  failed: 'This does not load now.',
  notKept: 'Reading without internet is off, because this device has a PIN.',
};

export const lockTexts = () => (language() === 'en' ? en : nl);
