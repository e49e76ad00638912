// What asks for a second look among the entries on the screen. It accuses nobody: it says where to
// begin reading.

import { clock, dateOf } from '../shared/time';
import type { Entry } from './entry';

export type Oddity =
  /** Someone was stopped at the door. */
  | 'refused'
  /** Staff at work before seven, after eight in the evening, or in the weekend. */
  | 'hours'
  /** One colleague opened more dossiers within an hour than a conversation leaves time for. */
  | 'many';

export const ODDITIES: readonly Oddity[] = ['refused', 'hours', 'many'];

/** This many different dossiers, opened one by one by one colleague within an hour, stand out. */
export const MANY_DOSSIERS = 15;

const FIRST_HOUR = '07:00';
const LAST_HOUR = '20:00';
const HOUR_MS = 3_600_000;

/** The ids of the entries that stand out, per oddity. */
export function oddOnes(entries: readonly Entry[]): Record<Oddity, ReadonlySet<string>> {
  return {
    refused: ids(entries.filter((entry) => entry.outcome === 'refused')),
    hours: ids(entries.filter((entry) => entry.actor.kind === 'staff' && outsideHours(entry.at))),
    many: manyDossiers(entries),
  };
}

function outsideHours(at: string): boolean {
  const time = clock(at);
  const weekday = new Date(`${dateOf(at)}T12:00:00Z`).getUTCDay();
  return time < FIRST_HOUR || time >= LAST_HOUR || weekday === 0 || weekday === 6;
}

function manyDossiers(entries: readonly Entry[]): ReadonlySet<string> {
  const opened = entries
    .filter((entry) => entry.action === 'dossier.open' && entry.actor.kind === 'staff')
    .map((entry) => ({ entry, at: Date.parse(entry.at) }))
    .sort((a, b) => a.at - b.at);
  const byActor = new Map<string, typeof opened>();
  for (const look of opened) {
    const actor = look.entry.actor.id ?? '';
    byActor.set(actor, [...(byActor.get(actor) ?? []), look]);
  }
  const odd = new Set<string>();
  for (const looks of byActor.values()) {
    let first = 0;
    for (let last = 0; last < looks.length; last++) {
      while (looks[last]!.at - looks[first]!.at > HOUR_MS) first++;
      const within = looks.slice(first, last + 1);
      const youths = new Set(within.flatMap(({ entry }) => entry.subjects.map(({ id }) => id)));
      if (youths.size >= MANY_DOSSIERS) for (const { entry } of within) odd.add(entry.id);
    }
  }
  return odd;
}

function ids(entries: readonly Entry[]): ReadonlySet<string> {
  return new Set(entries.map((entry) => entry.id));
}
