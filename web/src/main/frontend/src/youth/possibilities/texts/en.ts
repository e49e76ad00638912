import type { nl } from './nl';

export const en: typeof nl = {
  title: 'What you can do',
  lead: 'This is possible near you.',
  until: (day: string) => `Until ${day}`,
  ask: 'Ask about this',
  question: (title: string) => `I have a question about: ${title}. `,
};
