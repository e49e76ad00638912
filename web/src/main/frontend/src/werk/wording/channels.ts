// Which way of contact fits what is being written: a word, never a wall.

import type { Channel, Topic, Wishes } from '../../shared/reach/model';

/** From here on a chat message is more of a letter. */
export const LONG_TEXT = 1_200;

export type Hint =
  { kind: 'rather-not' } | { kind: 'long' } | { kind: 'topic'; topic: Topic; channel: Channel };

/**
 * The one thing to know before a text is sent by chat: that chat is not wanted, that the text is
 * long, or that something personal or difficult is wanted another way.
 */
export function hintFor(text: string, wishes: Wishes | undefined): Hint | undefined {
  if (wishes?.excluded.includes('chat')) return { kind: 'rather-not' };
  if (text.length > LONG_TEXT) return { kind: 'long' };
  if (text.trim() === '') return undefined;
  for (const topic of ['difficult', 'personal'] as const) {
    const channel = wishes?.topics[topic];
    if (channel && channel !== 'chat') return { kind: 'topic', topic, channel };
  }
  return undefined;
}
