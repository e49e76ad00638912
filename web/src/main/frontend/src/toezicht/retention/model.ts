// Keeping and erasing, as the server tells of it.

import type { Instant, Uuid } from '../../shared/contract';

/** As many as the server puts in one list. */
export const SHOWN_AT_MOST = 200;

export interface Erasure {
  dossier: Uuid;
  /** Missing once it began. */
  name?: string;
  why: 'term' | 'request' | 'restored';
  stage: 'proposed' | 'approved' | 'clearing' | 'done';
  proposedAt: Instant;
  /** Missing when it went by itself. */
  approvedBy?: string;
  doneAt?: Instant;
  /** How many rows went, by table. */
  gone: Record<string, number>;
}

export interface Hold {
  dossier: Uuid;
  name?: string;
  reason: string;
  setBy: string;
  setAt: Instant;
}

export interface Overview {
  keptYears: number;
  /** After so many days a proposal goes by itself; missing when the officer decides on each. */
  days?: number;
  proposed: Erasure[];
  held: Hold[];
  running: Erasure[];
  done: Erasure[];
}
