// People of a youth's network who talk along, as the server tells of them.

import type { Instant, IsoDate, Uuid } from '../contract';

export const RELATIONS = ['parent', 'family', 'coach', 'interpreter', 'other'] as const;
export type Relation = (typeof RELATIONS)[number];

/** Who may talk along, and on which terms. */
export interface Terms {
  name: string;
  relation: Relation;
  /** Whether they may write, and not only read. */
  writes: boolean;
  /** The last day. */
  endsOn: IsoDate;
}

export interface Companion extends Terms {
  id: Uuid;
  standing: 'asked' | 'allowed' | 'over';
  /** A browser used the link. */
  entered: boolean;
  /** Absent as long as the youth did not consent. */
  thread?: Uuid;
  unread: number;
}

/** A way in, shown once. */
export interface CompanionLink {
  link: string;
  code: string;
  expiresAt: Instant;
}

/** What was asked or allowed, and is not over. */
export const running = (all: Companion[] | undefined): Companion[] =>
  (all ?? []).filter((one) => one.standing !== 'over');

/** What waits for a youth: messages, and questions that were not answered. */
export const waitingFor = (all: Companion[]): number =>
  all.reduce((sum, one) => sum + (one.standing === 'asked' ? 1 : one.unread), 0);
