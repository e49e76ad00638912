// How somebody wants to be reached, as it travels; see docs/protocol.md.

import type { Instant, IsoDate } from '../contract';

export const CHANNELS = ['chat', 'phone', 'video', 'mail', 'sms', 'letter', 'office'] as const;
export type Channel = (typeof CHANNELS)[number];

export const TOPICS = ['personal', 'routine', 'difficult'] as const;
export type Topic = (typeof TOPICS)[number];

export const RHYTHMS = ['daily', 'weekly', 'two-weekly', 'monthly', 'quarterly'] as const;
export type Often = (typeof RHYTHMS)[number];

export interface Wishes {
  wanted: Channel[];
  excluded: Channel[];
  topics: Partial<Record<Topic, Channel>>;
  often?: Often;
  note?: string;
}

export interface Reach {
  /** Missing when nobody asked yet. */
  wishes?: Wishes;
  at?: Instant;
  by?: 'youth' | 'staff';
  often: Often;
  /** False when `often` is the usual rhythm of the municipality. */
  agreed: boolean;
  agreements: { often: Often; since: IsoDate; until?: IsoDate }[];
}

/** What somebody thinks of a way of contact. */
export type Taste = 'wanted' | 'fine' | 'excluded';

export function tasteOf(wishes: Wishes, channel: Channel): Taste {
  if (wishes.wanted.includes(channel)) return 'wanted';
  return wishes.excluded.includes(channel) ? 'excluded' : 'fine';
}

/** The wishes with another taste; a topic by a way that is no longer wanted has no way any more. */
export function withTaste(wishes: Wishes, channel: Channel, taste: Taste): Wishes {
  const without = (list: Channel[]) => list.filter((one) => one !== channel);
  const add = (list: Channel[], when: Taste) =>
    taste === when ? [...without(list), channel] : without(list);
  const topics = { ...wishes.topics };
  if (taste === 'excluded') {
    for (const topic of TOPICS) if (topics[topic] === channel) delete topics[topic];
  }
  return {
    ...wishes,
    wanted: add(wishes.wanted, 'wanted'),
    excluded: add(wishes.excluded, 'excluded'),
    topics,
  };
}

/** The wishes with another way for a topic, or with none. */
export function withTopic(wishes: Wishes, topic: Topic, channel: Channel | undefined): Wishes {
  const topics = { ...wishes.topics };
  if (channel) topics[topic] = channel;
  else delete topics[topic];
  return { ...wishes, topics };
}

export const NO_WISHES: Wishes = { wanted: [], excluded: [], topics: {} };
