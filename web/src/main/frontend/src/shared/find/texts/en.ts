import type { nl } from './nl';

export const en: typeof nl = {
  label: 'Search messages',
  hint: 'Type a word, or its beginning.',
  go: 'Search',
  close: 'Close search',
  looking: 'Searching…',
  failed: 'Searching does not work now.',
  none: (words: string) => `No messages with ‘${words}’. Try another word.`,
  found: (n: number, more: boolean) =>
    more ? `The newest ${n} messages` : n === 1 ? '1 message' : `${n} messages`,
  more: 'Show older',
  you: 'You',
};
