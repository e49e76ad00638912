// What the search answers, and the parts of a line of it.

import { api } from '../api';
import type { Instant, Sender, Uuid } from '../contract';

/** A message that was found: a line of it, and which parts fit (from and to, in UTF-16 units). */
export interface Hit {
  thread: Uuid;
  youth: Uuid;
  seq: number;
  id: Uuid;
  from: Sender;
  sentAt: Instant;
  text: string;
  marks: { from: number; to: number }[];
}

export interface Found {
  hits: Hit[];
  /** Where to go on; absent when that was all. */
  next?: string;
}

/** In a body: what is sought must not stand in an address. */
export function find(words: string, after?: string): Promise<Found> {
  return api.post<Found>('/api/search', { words, ...(after ? { after } : {}) });
}

/** A line in pieces: what fits, and what stands between. */
export function pieces({ text, marks }: Pick<Hit, 'text' | 'marks'>): {
  text: string;
  fits: boolean;
}[] {
  const found: { text: string; fits: boolean }[] = [];
  let at = 0;
  for (const { from, to } of marks) {
    if (from > at) found.push({ text: text.slice(at, from), fits: false });
    found.push({ text: text.slice(from, to), fits: true });
    at = to;
  }
  if (at < text.length) found.push({ text: text.slice(at), fits: false });
  return found;
}
