import type { officeNl } from './officeNl';

export const officeEn: typeof officeNl = {
  breach: {
    heading: 'Possible data breach',
    lead: 'Find out whose data was seen or used. You get a begin for the notification (GDPR article 33). What was refused does not count.',
    address: 'Network address (as it stands in the log)',
    from: 'From',
    until: 'Until',
    discovered: 'Discovered at',
    missing: 'Choose a colleague or a network address, and fill in the moments.',
    look: 'Find out who is affected',
    people: (n) =>
      n === 0
        ? 'Nobody is affected.'
        : n === 1
          ? '1 young person affected'
          : `${n} young people affected`,
    left: (hours, day, time) =>
      hours < 0
        ? `The term is over: the authority had to know by ${day} at ${time}.`
        : `${hours} hours left: the authority has to know by ${day} at ${time}.`,
    times: (n) => (n === 1 ? 'once' : `${n} times`),
    erased: 'Erased dossier',
    draft: 'Begin of the notification, without names',
    copy: 'Copy the text',
    copied: 'Copied.',
    notice: {
      title: 'Notification of a personal data breach (GDPR article 33)',
      discovered: 'Discovered at:',
      due: 'To be notified by:',
      period: 'Period of the breach:',
      whose: 'By or through:',
      people: 'People affected:',
      data: 'Kinds of data that may be affected:',
      open: [
        'Still to be filled in:',
        '- what happened, and how it was discovered',
        '- likely consequences for those affected',
        '- what was done to stop it and to limit the consequences',
        '- whether and when those affected are told (GDPR article 34)',
        '- contact',
      ],
    },
  },

  glass: {
    heading: 'Emergency access',
    lead: 'A colleague who does not guide this young person entered the dossier for an hour. Read the reason, and see in the log what happened.',
    failed: 'Loading the list did not work.',
    none: 'Nobody used emergency access.',
    erased: 'Erased dossier',
    open: (time: string) => `open until ${time}`,
    over: 'over',
    by: (name: string, day: string, from: string, to: string) =>
      `${name}, ${day} from ${from} to ${to}`,
    noReason: 'The reason was erased with the dossier.',
    log: (name: string) => `See in the log what happened to the dossier of ${name}`,
    lately: (n: number) => `${n} in the last 24 hours`,
    now: 'Emergency access was used just now.',
  },

  requests: {
    heading: 'Questions and requests of young people',
    lead: 'Each request has a term of one month (GDPR article 12). The consultant does not see these.',
    failed: 'The requests do not load.',
    open: (count: number) => `Waiting for an answer: ${count}`,
    none: 'Nothing waits.',
    over: 'Answered or taken back',
    erased: 'Name erased',
    kinds: {
      question: 'Question',
      access: 'Access and portability (articles 15 and 20)',
      correction: 'Rectification (article 16)',
      restriction: 'Restriction (article 18)',
      objection: 'Objection (article 21)',
      erasure: 'Erasure (article 17)',
    } as Record<string, string>,
    outcomes: { done: 'Done', partly: 'In part', refused: 'Not done' } as Record<string, string>,
    due: (days: number) =>
      days < 0
        ? `${-days} ${days === -1 ? 'day' : 'days'} late`
        : days === 0
          ? 'today is the last day'
          : `${days} ${days === 1 ? 'day' : 'days'} left`,
    asked: (day: string) => `Asked: ${day}.`,
    onPaper: 'On paper or at the desk.',
    withdrawn: 'Taken back.',
    log: 'See the log of this young person',
    inForce: 'The restriction holds: nothing is added, changed or downloaded.',
    lift: 'Lift the restriction',
    liftOf: (name) => `Lift the restriction: ${name}`,
    answer: 'Answer',
    answerTo: (name: string) => `Answer the request of ${name}`,
    outcome: 'What was done?',
    words: 'Your answer to the young person',
    wordsHint: 'Short sentences, plain words. The young person gets a notice without content.',
    send: 'Send the answer',
    cancel: 'Rather not',
    enter: 'Enter a request from paper',
    what: 'What is asked?',
    theirWords: 'In their own words',
    choose: 'First choose which young person it is about.',
    save: 'Keep the request',
  },

  register: {
    heading: 'Register of processing',
    link: 'What is kept and for how long: the register',
    lead: 'What is kept, what for, for whom and how long (GDPR article 30). Young people read the same in their app. Different in your municipality? The administrator puts it in a file of its own.',
  },

  paper: {
    do: 'Put all on paper',
    doFor: (name: string) => `Put all on paper: ${name}`,
    lead: 'For who does not use the app. You get one file to print: a letter that explains, and all that we keep. The young person sees that you did this. The address goes on the letter; we do not keep it.',
    street: 'Street and number',
    postcode: 'Postcode',
    city: 'City',
    make: 'Make the file',
    file: 'gegevens-op-papier.pdf',
    done: (day: string) => `Put on paper: ${day}.`,
  },

  retention: {
    heading: 'Keeping and erasing',
    lead: (years: number) =>
      `Whoever finished aftercare ${years} years ago shows up here, and so does whoever asked to be erased. You agree to it. Erasing cannot be undone.`,
    failed: 'Keeping and erasing could not be loaded.',
    proposed: (count: number) => `Waiting for you: ${count}`,
    noneProposed: 'Nothing needs to be erased now.',
    why: {
      term: 'Term of keeping is over',
      request: 'The young person asked for it',
      restored: 'Came back with a backup',
    } as Record<string, string>,
    since: (day: string) => `Proposed: ${day}.`,
    byItself: (day: string) => `Goes by itself on ${day}.`,
    log: 'See the log',
    approve: 'Erase this dossier',
    approveOf: (name: string) => `Erase this dossier: ${name}`,
    sure: (name: string) => `Are you sure? Everything of ${name} goes, and that cannot be undone.`,
    yes: 'Yes, erase everything',
    no: 'Rather not',
    keep: 'Let it stay',
    keepOf: (name: string) => `Let it stay: ${name}`,
    held: (count: number) => `Must stay: ${count}`,
    noneHeld: 'There is no dossier that must stay.',
    heldLead: 'These dossiers are never erased, until you allow it again.',
    heldBy: (who: string, day: string) => `Recorded by ${who}, ${day}.`,
    holdOther: 'Let another dossier stay',
    reason: 'Why must this dossier stay?',
    reasonHint: 'For instance: an objection or a court case is under way.',
    choose: 'First choose which young person it is about.',
    save: 'Record',
    lift: 'Need not stay any more',
    liftOf: (name: string) => `Need not stay any more: ${name}`,
    running: 'Being erased now',
    runningText: {
      approved: 'Begins in a moment.',
      clearing: 'Nobody can read it any more. The rest is cleared away, which takes a few minutes.',
    } as Record<string, string>,
    done: 'Erased',
    noneDone: 'Nothing was erased yet.',
    doneOn: (day: string) => `Erased: ${day}.`,
    approvedBy: (who?: string) => (who ? `Agreed by ${who}.` : 'Went by itself.'),
    rows: (count: number) => `${count} rows removed.`,
    certificate: 'Download the proof',
    certificateOf: (id: string) => `Download the proof of dossier ${id}`,
    dossier: (id: string) => `Dossier ${id}`,
    more: 'There are more. These are the first 200.',
    noName: 'Name erased',
    settings: 'Does it go by itself?',
    settingsText:
      'By default nothing goes without you. You may also choose that a proposal goes by itself after some days.',
    always: 'I always agree myself',
    after: 'It goes by itself after so many days',
    days: 'Number of days (14 to 365)',
    saved: 'Saved.',
    store: 'Save the choice',
    list: 'Download the list of erased dossiers',
    listText:
      'Keep this list apart from the backups. Whoever puts back a backup needs it. Without it somebody comes back who was erased.',
  },
};
