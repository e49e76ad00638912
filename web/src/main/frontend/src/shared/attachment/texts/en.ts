import type { AttachmentTexts } from './nl';

/** Texts of files and voice messages, in English. */
export const en: AttachmentTexts = {
  size: (bytes) =>
    bytes < 1_000_000
      ? `${Math.max(1, Math.round(bytes / 1000))} kB`
      : `${(bytes / 1_000_000).toFixed(1)} MB`,
  tray: 'Files you are sending',
  preparing: 'Preparing the photo…',
  smaller: (from, to) => `Made smaller, from ${from} to ${to}. That saves data.`,
  sending: (percent) => `${percent}% sent`,
  waiting: 'No connection. We go on where we were in a moment.',
  cancel: (name) => `Stop sending: ${name}`,
  again: 'Try again',
  away: 'Remove',
  tooLarge: 'This file is larger than 25 MB. Choose a smaller file.',
  empty: 'This file is empty. Choose another file.',
  tooMany: 'Choose at most 5 files at a time.',
  failed: 'Sending did not work.',
  card: {
    checking: 'Being checked…',
    refusedTitle: 'This file was not let in',
    open: 'Open',
    openPhoto: (name) => `Open photo: ${name}`,
    save: (name) => `Save ${name}`,
    reasons: {
      virus: 'There is a virus in it. We threw it away.',
      damaged: 'The file is broken. Try again, or send another one.',
      'two-in-one': 'Another file is hidden in this one. Save it again and send that.',
      'archive-bomb': 'This file gets too large when it is opened. Send it as a PDF.',
      macros: 'There is a program (macro) in this document. Save it without macros, or as a PDF.',
      'type-refused':
        'This kind of file cannot be sent. Photos, PDF, Word (docx), ODT and sound can.',
      'photo-too-large': 'This photo is too large. Make it smaller, or send a screenshot.',
      other: 'We cannot show this file. Send another one.',
    },
  },
  voice: {
    title: 'Voice message',
    name: 'Voice message',
    asking: 'Your device asks whether Nabij may use the microphone. Choose “Allow”.',
    refused:
      'Your device does not allow the microphone. You can simply type. Would you rather talk? Switch the microphone on in the settings of this page.',
    none: 'We find no microphone. You can simply type.',
    recording: 'We are recording. Go ahead.',
    stop: 'Stop recording',
    left: (seconds) => `${seconds} seconds left`,
    review: 'Listen to it, and then send it.',
    discard: 'Throw away',
    send: 'Send voice message',
    close: 'Close',
  },
  player: {
    play: 'Play',
    pause: 'Pause',
    where: 'Place in the voice message',
    at: (at, all) => `${at} of ${all}`,
    speed: (speed) => `Speed ${speed}`,
    failed: 'Playing does not work now. Try again later.',
  },
};
