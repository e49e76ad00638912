import { language } from '../../shared/language';
import type { Kind, Outcome } from '../../shared/request/model';

/** Words about questions and rights. Dutch, B1. */
const nl = {
  wrong: 'Klopt dit niet?',
  wrongAbout: (about: string) => `Klopt dit niet? ${about}`,
  title: 'Vragen over je gegevens',
  lead: 'Stel je vraag aan de privacy officer. Je consulent ziet dit niet. Je krijgt antwoord binnen een maand.',
  kind: {
    question: 'Ik heb een vraag',
    access: 'Ik wil zien wat jullie van mij bewaren',
    correction: 'Er staat iets niet goed',
    restriction: 'Gebruik mijn gegevens even niet',
    objection: 'Ik ben het er niet mee eens',
    erasure: 'Wis mijn gegevens',
  } satisfies Record<Kind, string> as Record<Kind, string>,
  outcome: {
    done: 'Gedaan',
    partly: 'Voor een deel gedaan',
    refused: 'Niet gedaan',
  } satisfies Record<Outcome, string> as Record<Outcome, string>,
  takeNow: 'Download alles wat we van je bewaren',
  takeHint:
    'Je kunt het nu meteen zelf downloaden. Wil je het liever van ons krijgen? Verstuur dan je verzoek.',
  yourWords: 'Wat wil je vragen of zeggen?',
  maybe: 'Wil je er iets bij zeggen? Dat hoeft niet.',
  about: (who: string, what: string, day: string) => `${day}: ${who} ${what}. Klopt dat?`,
  send: 'Verstuur',
  cancel: 'Toch niet',
  sent: 'Verstuurd. Je krijgt antwoord binnen een maand.',
  mine: 'Wat je hebt gevraagd',
  askedOn: (day: string) => `Gevraagd: ${day}`,
  dueOn: (day: string) => `Antwoord uiterlijk ${day}`,
  answer: 'Antwoord',
  withdraw: 'Trek in',
  withdrawn: 'Ingetrokken',
  inForce: 'Dit geldt nu: je consulent kan lezen en met je praten, en verder niets',
  failed: 'Je vragen laden lukt niet.',
};

const en: typeof nl = {
  wrong: 'Is this not right?',
  wrongAbout: (about: string) => `Is this not right? ${about}`,
  title: 'Questions about your data',
  lead: 'Ask the privacy officer. Your consultant does not see this. You get an answer within a month.',
  kind: {
    question: 'I have a question',
    access: 'I want to see what you keep about me',
    correction: 'Something is not right',
    restriction: 'Do not use my data for now',
    objection: 'I do not agree',
    erasure: 'Erase my data',
  },
  outcome: { done: 'Done', partly: 'Done in part', refused: 'Not done' },
  takeNow: 'Download all that we keep about you',
  takeHint:
    'You can download it yourself right now. Rather get it from us? Then send your request.',
  yourWords: 'What do you want to ask or say?',
  maybe: 'Do you want to add something? You need not.',
  about: (who: string, what: string, day: string) => `${day}: ${who} ${what}. Is that right?`,
  send: 'Send',
  cancel: 'Rather not',
  sent: 'Sent. You get an answer within a month.',
  mine: 'What you asked',
  askedOn: (day: string) => `Asked: ${day}`,
  dueOn: (day: string) => `Answer ${day} at the latest`,
  answer: 'Answer',
  withdraw: 'Take back',
  withdrawn: 'Taken back',
  inForce: 'This holds now: your consultant can read and talk with you, and nothing else',
  failed: 'Your questions do not load.',
};

export const requestTexts = () => (language() === 'en' ? en : nl);
