// A day's rows, folded: what one person did again and again on one ground stands on one row.

import type { Entry } from './entry';

/** Rows that belong together, in the order given; one row is a fold by itself. */
export interface Fold {
  readonly key: string;
  readonly entries: readonly [Entry, ...Entry[]];
}

/** Fewer rows than this are as quickly read as a fold. */
export const FOLDED_FROM = 3;

/**
 * The rows of one day, newest first; those that belong together stand where the first of them
 * stands. Done over all that was loaded, so that a fold grows when the next page comes and no row
 * is in two.
 */
export function folded(entries: readonly Entry[]): Fold[] {
  const together = new Map<string, [Entry, ...Entry[]]>();
  for (const entry of entries) {
    const rows = together.get(kindOf(entry));
    if (rows) rows.push(entry);
    else together.set(kindOf(entry), [entry]);
  }
  return entries.flatMap((entry): Fold[] => {
    const rows = together.get(kindOf(entry))!;
    if (rows.length < FOLDED_FROM) return [alone(entry)];
    return rows[0] === entry ? [{ key: kindOf(entry), entries: rows }] : [];
  });
}

/** Each row by itself. */
export function unfolded(entries: readonly Entry[]): Fold[] {
  return entries.map(alone);
}

function alone(entry: Entry): Fold {
  return { key: entry.id, entries: [entry] };
}

/** Who did what, in which role, on which ground and how it ended. Guests are not told apart. */
function kindOf({ id, actor, action, basis, outcome, reason }: Entry): string {
  if (!actor.id) return id;
  return JSON.stringify([actor.kind, actor.id, actor.role, action, basis, outcome, reason]);
}

export interface Concerned {
  /** Names to show, the one of the newest row first. */
  readonly names: readonly string[];
  /** How many others there are. */
  readonly others: number;
  /** Some rows showed more people than their names tell: so many, the longest list. */
  readonly most?: number;
}

/** Whom the rows of a fold concern, each once; at most `named` by name. */
export function concernedIn(entries: readonly Entry[], named: number): Concerned {
  const most = Math.max(
    0,
    ...entries
      .filter(({ shown, subjects }) => (shown ?? 0) > subjects.length)
      .map(({ shown }) => shown ?? 0),
  );
  if (most > 0) return { names: [], others: 0, most };
  const people = new Map(entries.flatMap(({ subjects }) => subjects.map((one) => [one.id, one])));
  const names = [...people.values()].flatMap(({ name }) => (name ? [name] : [])).slice(0, named);
  return { names, others: people.size - names.length };
}
