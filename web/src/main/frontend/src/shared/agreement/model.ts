import type { Instant, IsoDate, Uuid } from '../contract';

export type Doer = 'youth' | 'staff' | 'other';
/** The two who agree. */
export type Side = Exclude<Doer, 'other'>;
export type State = 'open' | 'done' | 'dropped';

/** A small step that was agreed. */
export interface Agreement {
  id: Uuid;
  text: string;
  doer: Doer;
  /** The other organisation whose step it is. */
  party: string | null;
  dueOn: IsoDate;
  state: State;
  changedAt: Instant;
}

/** The list after one of its lines changed: open ones by day, then the past, latest first. */
export function withChanged(list: Agreement[], changed: Agreement): Agreement[] {
  const all = [...list.filter((one) => one.id !== changed.id), changed];
  const open = all.filter((one) => one.state === 'open');
  const over = all.filter((one) => one.state !== 'open');
  open.sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  over.sort((a, b) => b.changedAt.localeCompare(a.changedAt));
  return [...open, ...over];
}
