// What the officer looks for, as it stands in the address. Addresses end up in histories and
// bookmarks, so they hold numbers and codes only, never a name.

import { t } from './texts';

export interface Filters {
  youth?: string;
  colleague?: string;
  action?: string;
  outcome?: 'ok' | 'refused' | 'error';
  role?: string;
  purpose?: string;
  basis?: string;
  /** Days in the Netherlands, both inclusive: `2026-11-30`. */
  from?: string;
  to?: string;
}

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const CODE = /^[a-z-]{1,30}$/;
const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

const shapes: Record<keyof Filters, RegExp> = {
  youth: UUID,
  colleague: UUID,
  action: /^[a-z][a-z.-]{1,40}$/,
  outcome: /^(?:ok|refused|error)$/,
  role: CODE,
  purpose: CODE,
  basis: CODE,
  from: DATE,
  to: DATE,
};

/** Reads the filters of an address; what is malformed or unknown is left out. */
export function filtersOf(search: string): Filters {
  return read(search).filters;
}

/** Which filters of an address were left out, since they ask for something that is not known. */
export function leftOutOf(search: string): (keyof Filters)[] {
  return read(search).leftOut;
}

/** Before this there is no log; the server takes no such day. */
const FIRST_DAY = '2000-01-01';

function read(search: string): { filters: Filters; leftOut: (keyof Filters)[] } {
  const asked = new URLSearchParams(search);
  const filters: Filters = {};
  const leftOut: (keyof Filters)[] = [];
  for (const name of Object.keys(shapes) as (keyof Filters)[]) {
    const value = asked.get(name);
    if (!value) continue;
    if (shapes[name].test(value) && isKnown(name, value))
      (filters as Record<string, string>)[name] = value;
    else leftOut.push(name);
  }
  if (filters.from && filters.to && filters.from > filters.to) {
    const { from: _, to: __, ...others } = filters;
    return { filters: others, leftOut: [...leftOut, 'from', 'to'] };
  }
  return { filters, leftOut };
}

/** Whether the code stands for something; a number may be of somebody who is gone. */
function isKnown(name: keyof Filters, value: string): boolean {
  switch (name) {
    case 'action':
      return Object.hasOwn(t.actions, value);
    case 'role':
      return Object.hasOwn(t.roles, value);
    case 'purpose':
      return Object.hasOwn(t.purposes, value);
    case 'basis':
      return Object.hasOwn(t.bases, value);
    case 'from':
    case 'to':
      return value >= FIRST_DAY && isDay(value);
    default:
      return true;
  }
}

function isDay(date: string): boolean {
  const at = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date);
}

/** The query of these filters, with `?` in front when there are any; always in the same order. */
export function searchOf(filters: Filters, more: Record<string, string> = {}): string {
  const query = new URLSearchParams();
  for (const name of Object.keys(shapes) as (keyof Filters)[]) {
    const value = filters[name];
    if (value) query.set(name, value);
  }
  for (const [name, value] of Object.entries(more)) query.set(name, value);
  const text = query.toString();
  return text ? `?${text}` : '';
}

/** The filters with one set, or taken away when `value` is empty. */
export function withFilter(filters: Filters, name: keyof Filters, value: string): Filters {
  const { [name]: _, ...others } = filters;
  return value ? ({ ...others, [name]: value } as Filters) : others;
}
