import type { ReachTexts } from './nl';

export const en: ReachTexts = {
  channel: {
    chat: 'Chat in Nabij',
    phone: 'A phone call',
    video: 'A video call',
    mail: 'Email',
    sms: 'Text message',
    letter: 'Letter',
    office: 'Meeting in person',
  },
  taste: { wanted: 'Nice', fine: 'Okay', excluded: 'Rather not' },
  topic: {
    personal: 'When it is personal',
    routine: 'When it is practical',
    difficult: 'When it is difficult',
  },
  often: {
    daily: 'Every working day',
    weekly: 'Every week',
    'two-weekly': 'Every two weeks',
    monthly: 'Every month',
    quarterly: 'Once in three months',
  },
  never: 'I do not mind',
  ways: 'Which way suits you?',
  topics: 'Sometimes another way is better',
  howOften: 'How often would you like contact?',
  note: 'Anything you want to add?',
  noteHint: 'For example: do not call me before eleven.',
  save: 'Save',
  saved: 'Saved. Thank you!',
  failed: 'This cannot be loaded.',
  title: 'How do you want contact?',
  lead: 'Choose what suits you. You can always change it. Your consultant sees it too.',
  agreed: (often) => `Agreed now: ${often.toLowerCase()}.`,
  usual: (often) => `Usually it is ${often.toLowerCase()}.`,
};
