import type { Texts } from './nl';

import { codesEn } from './codesEn';

import { officeEn } from './officeEn';
import { signalsEn } from './signalsEn';

export const en: Texts = {
  ...officeEn,
  ...codesEn,
  ...signalsEn,
  app: 'Nabij oversight',
  title: 'Access log · Nabij oversight',
  demo: 'Demo: invented people, signing in takes one step',
  signOut: 'Sign out',
  signIn: 'Sign in',
  skip: 'Skip to the entries',
  none: { title: 'You are not signed in', text: 'Sign in to see the log.' },
  wrongRole: {
    title: 'This is the desk of the privacy officer',
    text: 'You cannot see the log with your account.',
  },
  failed: 'The log could not be loaded.',
  failedSession: 'Nabij could not be opened.',
  nav: {
    label: 'Desk',
    log: 'Log',
    requests: 'Requests',
    retention: 'Keeping and erasing',
    glass: 'Emergency access',
    breach: 'Breach',
  },
  export: {
    title: 'Take the log along',
    text: 'Let somebody else check that nothing in the log was changed, on a computer that is not ours. The file has numbers and no names.',
    download: 'Download the whole log',
    selection: 'Download what you filter now, at most 1,000 entries, with a proof of each:',
    renew: 'Make a new key',
    renewNow: 'Yes, make the new key',
    sure: 'The old key and the new one both sign for thirty days. Hand the new one to whoever checks the log in that time.',
    follows: (day) => `There is a new key. From ${day} on it signs alone:`,
    formats: { csv: 'CSV', json: 'JSON', ldv: 'Logboek Dataverwerkingen', fhir: 'FHIR AuditEvent' },
    how: 'This is how somebody checks it. Keep the key apart from the log:',
  },
  heading: 'Who looked at what, and why?',

  filters: {
    title: 'Search the log',
    youth: 'About which young person?',
    youthFind: 'Find by name',
    youthHint: 'This search is logged as well.',
    youthNone: 'Nobody found.',
    youthUnknown: (id) => `Young person ${id}`,
    find: 'Find',
    remove: (name) => `Remove ${name}`,
    colleague: 'Which colleague?',
    action: 'Which act?',
    any: 'All',
    outcome: 'How did it end?',
    outcomes: { '': 'All', ok: 'Allowed', refused: 'Refused', error: 'Failed' },
    ground: 'Role, purpose and ground',
    role: 'In which role?',
    from: 'From',
    to: 'Until',
    quick: 'Quick choice',
    today: 'Today',
    week: '7 days',
    month: '30 days',
    clear: 'Clear all filters',
  },

  line: {
    title: 'Per day',
    say: (total, refused, from, to) =>
      `${total} entries between ${from} and ${to}, of which ${refused} refused.`,
    day: (day, count, refused) =>
      `${day}: ${count} ${count === 1 ? 'entry' : 'entries'}${refused > 0 ? `, ${refused} refused` : ''}`,
    refused: 'refused',
    all: 'all entries',
    keys: 'Walk through the days with the arrow keys. Enter picks a day.',
    cut: (days) => `The line shows the last ${days} days of the period.`,
  },

  link: {
    copy: 'Copy link',
    copied: 'The link to this search was copied. There are no names in it.',
    byHand: 'Copying is not allowed here. Take the link along yourself:',
    address: 'Link to this search',
    goneColleague: 'Unknown colleague',
    leftOut: (parts) =>
      `The link asked for something that Nabij does not know: ${parts.join(', ')}. It was left out.`,
    parts: {
      youth: 'the young person',
      colleague: 'the colleague',
      action: 'the act',
      outcome: 'the outcome',
      role: 'the role',
      purpose: 'the purpose',
      basis: 'the ground',
      from: 'the first day',
      to: 'the last day',
    },
  },

  fold: {
    choose: 'Fold what belongs together, day by day',
    times: (n, goesOn) => (goesOn ? `at least ${n} times` : `${n} times`),
    between: (from, to) => `between ${from} and ${to}`,
    upTo: (n) => `up to ${n} young people each time`,
    ofDay: (n, all) => `${n} of ${all} entries`,
    proven: (n, of) => `${n} of ${of} proven`,
    disproven: (n) => `${n} not proven`,
  },

  list: {
    title: 'Entries',
    empty: 'No entries found. Choose a longer period or clear a filter.',
    more: 'Load more entries',
    count: (n, more) =>
      `${n} ${n === 1 ? 'entry' : 'entries'}${more ? ' loaded, there are more' : ''}`,
    inDay: (n) => (n === 1 ? '1 entry' : `${n} entries`),
    people: (n) => `${n} young people`,
    nobody: 'nobody in particular',
    and: (n) => `and ${n} more`,
    system: 'Nabij itself',
    guest: 'Guest with a link',
    companion: 'Somebody who talks along',
    unknown: 'Unknown',
    refused: 'Refused',
    error: 'Failed',
    proven: 'Proven',
    disproven: 'Not proven',
  },

  detail: {
    title: 'This entry',
    pick: 'Choose an entry to see all that was written down about it.',
    close: 'Close',
    when: 'When',
    who: 'Who',
    what: 'What',
    about: 'About whom',
    shown: 'Shown',
    shownOf: (n) => (n === 1 ? 'data of 1 young person' : `data of ${n} young people`),
    outcome: 'Outcome',
    reason: 'Reason',
    purpose: 'Purpose',
    basis: 'Ground',
    origin: 'From',
    number: 'Number in the log',
    notNumbered: 'will get a number shortly',
    id: 'Identifier',
  },

  proof: {
    one: 'Prove this',
    page: (n) => `Prove these ${n} entries`,
    busy: 'Checking…',
    progress: (done, of) => `${done} of ${of} checked`,
    stop: 'Stop',
    allGood: (n) =>
      n === 1
        ? 'The entry is proven. Nothing was changed in it.'
        : `All ${n} entries are proven. Nothing was changed in them.`,
    someBad: (bad, of) => `${bad} of the ${of} entries are not proven.`,
    someFailed: (n) =>
      n === 1
        ? '1 entry could not be checked. Try again.'
        : `${n} entries could not be checked. Try again.`,
    good: 'Proven',
    goodText: 'This entry stands unchanged in the log. Your browser worked that out by itself.',
    bad: 'Not proven',
    badText: 'Something is not right. Below you see what.',
    badNext:
      'What now? Print this screen, change nothing, and call whoever is in charge of information security.',
    failed: 'The proof could not be loaded.',
    waiting: 'The entry has no number yet. Try again in a moment.',
    unsupported:
      'Your browser cannot check the signature. Use a newer browser. So nothing is proven.',
    skipped: 'Not examined: an earlier step does not hold.',
    steps: {
      row: {
        good: 'What you see on the screen is what was written down.',
        bad: (fields) => `The screen says something else than the log. Difference: ${fields}.`,
      },
      inclusion: {
        good: (index, size) => `The entry is number ${index} of the ${size} in the log.`,
        bad: 'The entry does not fit in the log. It was changed, or is not in it.',
      },
      signature: {
        good: (name) => `The log was signed with the key of ${name}.`,
        bad: 'The signature under the log does not hold.',
      },
      history: {
        first: 'This is the first check on this device. This state is now remembered.',
        same: 'The log is the same as at your previous check on this device.',
        grown: 'The log has grown since your previous check. What was in it then still is.',
        'changed-key': 'The log was signed with another key than at your previous check.',
        shrunk: 'The log is shorter than at your previous check. Entries have disappeared.',
        rewritten: 'The log is not what it was at your previous check. Old entries were changed.',
        unknown: 'Whether the old entries are still there could not be examined now. Try again.',
      },
    },
    fields: {
      leaf: 'the whole entry',
      id: 'the identifier',
      at: 'the moment',
      'actor.kind': 'who',
      'actor.id': 'who',
      'actor.role': 'the role',
      action: 'the act',
      'object.kind': 'on what',
      'object.id': 'on what',
      subjects: 'about whom',
      shown: 'how much was shown',
      outcome: 'the outcome',
      reason: 'the reason',
      purpose: 'the purpose',
      basis: 'the ground',
      origin: 'from where',
    },
    technical: 'For who wants to work it out again',
    leaf: 'Entry as written down',
    root: 'Root of the tree',
    key: 'Public key',
    names: 'The log holds numbers, no names. The names here come from the list of people.',
  },
};
