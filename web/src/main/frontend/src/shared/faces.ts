import type { Face } from './contract';

/** How each reaction looks; what it means is a word in the texts. */
export const faces: Record<Face, string> = {
  good: '👍',
  heart: '❤️',
  smile: '😊',
  party: '🎉',
  thanks: '🙏',
  question: '❓',
};
