/** Whether the bytes that were hashed say the same as the row on the screen. */

import type { Entry } from '../entry';

/**
 * The fields in which leaf and row differ, by their name in the row; empty when they say the same.
 * Names of people are not in the log, only their numbers, so names are not compared.
 *
 * @param leaf UTF-8 JSON; anything else differs as a whole: `["leaf"]`
 */
export function differences(leaf: Uint8Array, row: Entry): string[] {
  const said = parse(leaf);
  if (!said) {
    return ['leaf'];
  }
  const actor = object(said.actor);
  const about = object(said.object);
  const pairs: [string, unknown, unknown][] = [
    ['id', said.id, row.id],
    ['at', moment(said.at), moment(row.at)],
    ['actor.kind', actor.kind, row.actor.kind],
    ['actor.id', actor.id, row.actor.id],
    ['actor.role', actor.role, row.actor.role],
    ['action', said.action, row.action],
    ['object.kind', about.kind, row.object.kind],
    ['object.id', about.id, row.object.id],
    ['subjects', firsts(said.subjects, row), row.subjects.map((subject) => subject.id).join()],
    ['shown', said.shown, row.shown],
    ['outcome', said.outcome, row.outcome],
    ['reason', said.reason, row.reason],
    ['purpose', said.purpose, row.purpose],
    ['basis', said.basis, row.basis],
    ['origin', said.origin, row.origin],
  ];
  return pairs.filter(([, a, b]) => (a ?? undefined) !== (b ?? undefined)).map(([name]) => name);
}

/** The leaf as people can read it, or `undefined` when it is no JSON object that says each name once. */
export function parse(leaf: Uint8Array): Record<string, unknown> | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(leaf);
    const value: unknown = JSON.parse(text);
    // Written back it must be the same text: a name said twice would let two readers differ.
    const same = JSON.stringify(value) === text;
    return same && typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function object(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/**
 * As many of the people in the leaf as the row names, in the same order. A row may name only the
 * first of a long list; it then says with `shown` how long the list is.
 */
function firsts(value: unknown, row: Entry): unknown {
  const whole = row.subjects.length >= (row.shown ?? 0);
  return Array.isArray(value) && value.every((id) => typeof id === 'string')
    ? value.slice(0, whole ? undefined : row.subjects.length).join()
    : value;
}

/** An instant without the zeros at its end: `…:00.120Z` and `…:00.12Z` are the same moment. */
function moment(value: unknown): unknown {
  return typeof value === 'string'
    ? value.replace(/(\.\d*?)0*Z$/, '$1Z').replace('.Z', 'Z')
    : value;
}
