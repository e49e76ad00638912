// Codes of the log in words.

import type { Entry, Facets } from './entry';
import { t } from './texts';

/** What was done, as the end of a sentence that begins with who did it. */
export function labelOf(action: string, facets: Facets | undefined): string {
  const known = t.actions[action];
  return known ?? facets?.actions.find(({ code }) => code === action)?.label ?? action;
}

export function nameOf({ actor }: Entry): string {
  if (actor.name) return actor.name;
  if (actor.kind === 'house') return t.list.system;
  if (actor.kind === 'companion') return t.list.companion;
  return actor.kind === 'guest' ? t.list.guest : t.list.unknown;
}

/** The role of staff; for others what they are. */
export function roleOf({ actor }: Entry): string {
  if (actor.kind === 'house') return '';
  return (actor.role && t.roles[actor.role]) ?? t.kinds[actor.kind] ?? actor.kind;
}
