// Who stands where in the list of people: who waits longest for an answer comes first.

import type { Instant } from '../shared/contract';
import type { InboxPerson } from './model';

/** Which part of the list is shown: what the number keys choose. */
export const FILTERS = ['all', 'unread', 'mine', 'theirs', 'silent'] as const;
export type Filter = (typeof FILTERS)[number];

/** Whether somebody stands in a part of the list. */
export function isIn(filter: Filter, person: InboxPerson): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'unread':
      return person.unread > 0;
    case 'mine':
      return person.waitingSince !== undefined || person.worrySince !== undefined;
    case 'theirs':
      return waitsForThem(person);
    case 'silent':
      return isSilent(person);
  }
}

/** Staff wrote last, and this person has not answered yet. */
function waitsForThem(person: InboxPerson): boolean {
  const { waitingSince, lastContactAt, lastYouthAt } = person;
  if (waitingSince || !lastContactAt || person.phase === 'ended') return false;
  return !lastYouthAt || lastContactAt > lastYouthAt;
}

/** A worry before all; who waits, longest first; then unread; then the latest conversation first, and silence last. */
export function arranged(people: readonly InboxPerson[]): InboxPerson[] {
  return [...people].sort(
    (a, b) =>
      ascending(a.worrySince, b.worrySince) ||
      ascending(a.waitingSince, b.waitingSince) ||
      Number(b.unread > 0) - Number(a.unread > 0) ||
      -ascending(a.lastMessageAt, b.lastMessageAt, '') ||
      a.name.localeCompare(b.name, 'nl'),
  );
}

/** Compares instants as text; a missing one comes after every other, or before with `''`. */
function ascending(a: Instant | undefined, b: Instant | undefined, missing = '~'): number {
  const [x, y] = [a ?? missing, b ?? missing];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Those whose name has a word that starts with each of the words asked for, accents aside. */
export function named(people: readonly InboxPerson[], asked: string): InboxPerson[] {
  const wanted = words(asked);
  return people.filter(({ name }) => {
    const own = words(name);
    return wanted.every((want) => own.some((word) => word.startsWith(want)));
  });
}

function words(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .split(/[\s'’-]+/)
    .filter(Boolean);
}

export interface Span {
  count: number;
  unit: 'minute' | 'hour' | 'day';
}

/** How long ago in the largest unit that fits, at least one minute. */
export function since(instant: Instant, now: Date): Span {
  const minutes = Math.max(1, Math.floor((now.getTime() - Date.parse(instant)) / 60_000));
  if (minutes < 60) return { count: minutes, unit: 'minute' };
  if (minutes < 24 * 60) return { count: Math.floor(minutes / 60), unit: 'hour' };
  return { count: Math.floor(minutes / (24 * 60)), unit: 'day' };
}

export function isSilent(person: InboxPerson): boolean {
  return person.silentBeyond;
}

/** The first letters of the first and last word of a name: "Yusuf el Amrani" is YA. */
export function initials(name: string): string {
  const parts = name.split(/\s+/).filter(Boolean);
  const [first, last] = [parts[0], parts.length > 1 ? parts.at(-1) : undefined];
  return [first, last]
    .map((part) => [...(part ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
}
