import type { Texts } from './nl';

export const en: Texts = {
  title: 'Video call',
  loading: 'Loading…',
  retry: 'Try again',
  back: 'Back',

  enterCode: {
    title: 'To your video call',
    lead: 'Type in the code from your letter.',
    label: 'Code',
    hint: 'Ten characters, for example K7QM2‑XPD4R.',
    submit: 'Next',
    unknown: 'We do not know this code. Please check it in your letter once more.',
    length: 'The code has ten characters.',
  },

  over: {
    title: 'This call is over',
    text: 'The link no longer works. Do you still want to talk? Send your consultant a message, or call.',
  },

  early: {
    title: 'You are nice and early',
    text: (when) => `Your video call is ${when}.`,
    opens: (when) => `You can come in from ${when}. Leave this page open, or come back later.`,
    test: 'You can test your sound now.',
  },

  check: {
    title: (organisation) => `Video call with ${organisation}`,
    when: (when) => `Your appointment: ${when}`,
    promises: [
      'Nobody records this call.',
      'Your camera is off until you turn it on.',
      'Picture and sound go encrypted from you to your consultant.',
    ],
    choose: 'How do you want to talk?',
    sound: 'Sound only',
    soundHint: 'You hear each other. You are not seen.',
    picture: 'With picture',
    pictureHint: 'The other sees you only once you are in.',
    phone: 'Rather by phone',
    phoneHint: 'That is just as good.',
    call: (phone) => `Call ${phone}`,
    callText: 'Feel free to call. Say that you have a video call, that is enough.',
    microphone: 'Your microphone',
    test: 'Test your microphone',
    asks: 'Your browser asks whether the microphone may be on. Choose ‘Allow’.',
    level: 'Say hello. Does the bar move? Then your microphone works.',
    levelLabel: 'Sound of your microphone',
    heard: 'We hear you well.',
    whichMicrophone: 'Which microphone?',
    whichCamera: 'Which camera?',
    preview: 'This is how you look',
    enter: 'I am here',
  },

  trouble: {
    microphone: {
      denied: 'Your microphone may not be on. Tap the lock beside the address and turn it on.',
      missing: 'We find no microphone. Is it plugged in?',
      busy: 'Your microphone does not work. Perhaps another program uses it.',
    },
    camera: {
      denied: 'Your camera may not be on. It need not be: sound only is fine.',
      missing: 'We find no camera. Sound only is fine too.',
      busy: 'Your camera does not work. Perhaps another program uses it.',
    },
    orPhone: (phone) => `It does not work? Call ${phone}.`,
  },

  waiting: {
    title: 'Good that you are here',
    seen: 'Your consultant sees that you are here. Just a moment, you will be let in.',
    notYet: 'Your consultant is not here yet. You need not do anything.',
    leave: 'Leave after all',
  },

  call: {
    label: 'Call',
    you: 'You',
    other: 'The other',
    consultant: 'your consultant',
    microphone: 'Microphone',
    camera: 'Camera',
    on: 'on',
    off: 'off',
    mute: 'Turn microphone off',
    unmute: 'Turn microphone on',
    cameraOn: 'Turn camera on',
    cameraOff: 'Turn camera off',
    hangUp: 'Hang up',
    settings: 'Settings',
    cameraIsOff: 'Camera off',
    muted: 'Microphone off',
    connecting: 'Connecting…',
    connected: (name) => `You are connected with ${name}.`,
    troubled: 'The connection falters. We are trying again.',
    away: 'No connection for a moment. We are trying again.',
    alone: 'Nobody in the call yet.',
    tooMuch: 'Your connection is slow. Without picture the sound stays good.',
    tooMuchOff: 'Turn my camera off',
    hear: 'Tap here to hear the other',
    phone: (phone) => `It does not work? Call ${phone}.`,
    keys: 'Keys: M for the microphone, C for the camera.',
  },

  ended: {
    title: 'The call is over',
    text: 'Good that you were here. You can close this page.',
    toThread: 'To your conversation in Nabij',
    again: 'Back in',
  },

  refused: {
    title: 'You cannot come in now',
    text: 'Try once more. Or send your consultant a message.',
  },

  host: {
    title: (name) => `Video call with ${name}`,
    lead: 'Your camera is off until you turn it on. Nobody records the call.',
    open: 'Open the room',
    link: 'Link for the young person',
    knocks: 'In the waiting room',
    knock: (name) => `${name} is here`,
    admit: 'Let in',
    nobody: 'Nobody in the waiting room yet. You see it here when someone comes.',
    ended: 'You hung up.',
    leave: 'Back to the day',
    again: 'Back to the room',
    closed: 'This room is closed.',
  },
};
