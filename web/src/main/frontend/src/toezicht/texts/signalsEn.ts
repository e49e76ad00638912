import type { signalsNl } from './signalsNl';

const dossiers = (n: number) => (n === 1 ? '1 dossier' : `${n} dossiers`);
const within = (minutes: number) => (minutes === 1 ? 'a minute' : `${minutes} minutes`);
const usual = (n: number) => `Usually there are fewer than ${n}.`;

export const signalsEn: typeof signalsNl = {
  signals: {
    title: 'Stands out',
    waiting: (n) => (n === 0 ? 'nothing to judge' : `${n} to judge`),
    lead: 'A signal is no reproach. It says where you can begin to read.',
    none: 'There is nothing to judge. Nabij reads along in the log. When something stands out, it will be here.',
    more: (n) => `These are the newest ${n}. You see older ones when these have been judged.`,
    all: (n) => `Show all ${n}`,
    failed: 'Loading what stands out did not work.',
    again: 'Refresh',
    someone: 'A colleague',
    dossierOf: (name) => `the dossier of ${name}`,
    erased: 'a dossier that was erased',
    kinds: {
      'break-glass': 'Emergency access',
      'outside-caseload': 'Outside the own caseload',
      'own-name': 'The same surname',
      'after-closed': 'After a case ended',
      refusals: 'Refused repeatedly',
      'many-dossiers': 'Many dossiers in a short time',
      exports: 'Many conversations taken along',
      searches: 'Searching without a follow-up',
      'many-eyes': 'Many people at one dossier',
      night: 'At night',
      'day-off': 'On a day off',
    },
    other: 'Other',
    say: {
      'break-glass': (a) => `${a.who} used emergency access for ${a.dossier}.`,
      'outside-caseload': (a) =>
        `${a.who} tried to open ${a.n === 1 ? 'a dossier' : dossiers(a.n)} without a tie to it, and was stopped. There was none in the ${a.margin} days before either.`,
      'own-name': (a) =>
        `${a.who} opened ${a.dossier}. They have the same surname. That may be chance.`,
      'after-closed': (a) =>
        `${a.who} opened ${a.dossier}, more than ${a.margin} days after the case and its aftercare were over.`,
      refusals: (a) =>
        `${a.who} was refused ${a.n} times in ${within(a.minutes)}. ${usual(a.threshold)}`,
      'many-dossiers': (a) =>
        `${a.who} opened ${dossiers(a.n)} in ${within(a.minutes)}. ${usual(a.threshold)}`,
      exports: (a) =>
        `${a.who} took along the conversations of ${a.n} young people in one day. ${usual(a.threshold)}`,
      searches: (a) =>
        `${a.who} searched ${a.n} times in ${within(a.minutes)}, and opened nothing of what was found. ${usual(a.threshold)}`,
      'many-eyes': (a) =>
        `${a.n} people opened ${a.dossier} in one day, or tried. ${usual(a.threshold)}`,
      night: (a) =>
        `${a.who} opened ${dossiers(a.n)} at night, ${a.from === a.to ? `at ${a.from}` : `between ${a.from} and ${a.to}`}.`,
      'day-off': (a) =>
        `${a.who} opened ${dossiers(a.n)} in a weekend or on a public holiday. ${usual(a.threshold)}`,
    },
    sayOther: (a) => `Something stands out with ${a.who}.`,
    when: (day, from, to) => (from === to ? `${day} at ${from}` : `${day}, from ${from} to ${to}`),
    entries: (n) => (n === 1 ? 'See the entry' : `See the ${n} entries`),
    about: (what) => `: ${what}`,
    grown: 'Something was added after your judgement.',
    own: 'This is about you. Another privacy officer judges it.',
    judge: 'Your judgement',
    verdicts: { fine: 'Fine', ask: 'Ask about it', incident: 'Incident' },
    note: 'Note',
    noteFree: 'Note (may stay empty)',
    noteHint: 'Do not write names of young people. Only privacy officers read this.',
    noteMissing: 'Write a note with it.',
    keep: 'Keep the judgement',
    cancel: 'Cancel',
    kept: (verdict) => `Kept: ${verdict}.`,
    judged: (n) => `${n} judged`,
    judgedMore: (n) => `These are the ${n} that were judged last.`,
    by: (name, when) => `${name}, ${when}`,
    earlier: 'Earlier judgement',
    change: 'Judge again',
  },
};
