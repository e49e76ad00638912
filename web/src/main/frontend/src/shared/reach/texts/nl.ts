import type { Channel, Often, Taste, Topic } from '../model';

/** Words about contact, for the youth and the consultant alike. */
export const nl = {
  channel: {
    chat: 'Chat in Nabij',
    phone: 'Bellen',
    video: 'Videobellen',
    mail: 'Mail',
    sms: 'Sms',
    letter: 'Brief',
    office: 'Afspreken',
  } satisfies Record<Channel, string> as Record<Channel, string>,
  taste: { wanted: 'Fijn', fine: 'Mag', excluded: 'Liever niet' } as Record<Taste, string>,
  topic: {
    personal: 'Als het persoonlijk is',
    routine: 'Als het iets praktisch is',
    difficult: 'Als het moeilijk is',
  } as Record<Topic, string>,
  often: {
    daily: 'Elke werkdag',
    weekly: 'Elke week',
    'two-weekly': 'Om de week',
    monthly: 'Elke maand',
    quarterly: 'Eens in de drie maanden',
  } as Record<Often, string>,
  never: 'Maakt niet uit',
  ways: 'Welke manier past bij jou?',
  topics: 'Soms past iets anders beter',
  howOften: 'Hoe vaak wil je contact?',
  note: 'Wil je er iets bij zeggen?',
  noteHint: 'Bijvoorbeeld: bel me niet voor elf uur.',
  save: 'Bewaar',
  saved: 'Bewaard. Dank je wel!',
  failed: 'Dit laden lukt niet.',
  title: 'Hoe wil jij contact?',
  lead: 'Kies wat bij jou past. Je kunt het altijd veranderen. Je consulent ziet het ook.',
  agreed: (often: string) => `Nu is afgesproken: ${often.toLowerCase()}.`,
  usual: (often: string) => `Nu is het gewoonlijk ${often.toLowerCase()}.`,
};

export type ReachTexts = typeof nl;
