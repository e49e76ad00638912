// What the officer looks for, as it stands in the address. Addresses end up in histories and
// bookmarks, so they hold numbers and codes only, never a name.

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

/** Reads the filters of an address; what is malformed is left out. */
export function filtersOf(search: string): Filters {
  const asked = new URLSearchParams(search);
  const filters: Record<string, string> = {};
  for (const [name, shape] of Object.entries(shapes)) {
    const value = asked.get(name);
    if (value !== null && shape.test(value)) filters[name] = value;
  }
  return filters;
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
