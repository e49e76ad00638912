// What youths ask the privacy office, as the server tells of it.

import type { Instant, IsoDate, Uuid } from '../contract';

export const KINDS = [
  'question',
  'access',
  'correction',
  'restriction',
  'objection',
  'erasure',
] as const;
export type Kind = (typeof KINDS)[number];

export const OUTCOMES = ['done', 'partly', 'refused'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Request {
  id: Uuid;
  youth: Uuid;
  /** For the officer alone. */
  name?: string;
  kind: Kind;
  text?: string;
  askedAt: Instant;
  /** Came in another way, and was entered by the officer. */
  onPaper: boolean;
  /** The last day for an answer. */
  dueOn: IsoDate;
  answer?: string;
  outcome?: Outcome;
  answeredAt?: Instant;
  withdrawn: boolean;
  /** A restriction that was granted and still holds. */
  inForce: boolean;
  /** When the officer put the data on paper last, to hand it over. */
  paperAt?: Instant;
}

export const isOpen = (one: Request): boolean => !one.answeredAt && !one.withdrawn;
