/** The log as `GET /api/log` gives it. */

export interface Entry {
  readonly id: string;
  /** ISO-8601, UTC. */
  readonly at: string;
  readonly actor: {
    readonly kind: string;
    readonly id?: string;
    readonly name?: string;
    readonly role?: string;
  };
  readonly action: string;
  readonly object: { readonly kind: string; readonly id?: string };
  readonly subjects: readonly { readonly id: string; readonly name?: string }[];
  /** How many people's data were shown or touched. */
  readonly shown?: number;
  readonly outcome: 'ok' | 'refused' | 'error';
  readonly reason?: string;
  readonly purpose?: string;
  readonly basis?: string;
  readonly origin?: string;
  /** The place in the tree, from 0; absent in the half second before the entry is numbered. */
  readonly index?: number;
}

/** A page, newest first; `next` is the cursor of the page after it. */
export interface LogPage {
  readonly entries: readonly Entry[];
  readonly next?: string;
  /** On the first page: how much happened per day over all that the filters find. */
  readonly days?: readonly DayCount[];
}

/** A day in the Netherlands; `refused` is part of `count`. */
export interface DayCount {
  readonly date: string;
  readonly count: number;
  readonly refused: number;
}

export interface Facets {
  readonly colleagues: readonly { readonly id: string; readonly name: string }[];
  readonly actions: readonly { readonly code: string; readonly label: string }[];
}
