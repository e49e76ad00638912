import type { Texts } from './nl';

export const en: Texts = {
  app: 'Nabij',
  loading: 'Loading…',
  retry: 'Try again',
  demo: 'Demo: everything is made up',
  toContent: 'To the content',
  with: (youth: string) => `Conversation with ${youth}`,
  role: (name: string, day: string) => `You are ${name}. Up to and including ${day}.`,
  call: (number: string) => `Call the municipality: ${number}`,
  empty: (youth: string) => `Here you talk together with ${youth}. Just say hi.`,
  emptyToRead: (youth: string) => `Here you read along with ${youth}. Nothing stands here yet.`,
  offline: {
    title: 'No connection',
    text: 'We cannot get through now. Try again in a moment.',
  },
  out: {
    title: 'There is nothing to see here any more',
    text: 'The link was used, or you may not talk along any more. Ask who invited you.',
  },
  enter: {
    title: 'Welcome!',
    lead: 'Somebody would like you to talk along. You got a code of six digits. Fill it in here.',
    where: 'You get the code apart from the link, by phone for example.',
    code: 'Code of six digits',
    submit: 'Begin',
    six: 'The code has six digits.',
    wrong: (left: number) =>
      left === 1
        ? 'This code is not right. You can try once more. Have a good look.'
        : `This code is not right. You can try ${left} more times.`,
    wrongUnknown: 'This code is not right. Have another look at the digits.',
    safe: 'You only see this conversation. The young person and the municipality read what you write.',
  },
};
