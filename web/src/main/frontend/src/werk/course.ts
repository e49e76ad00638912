// The course of guidance as a line with stops, and where somebody is on it.

import type { CaseCard, Phase } from './model';

export const PHASES: readonly Phase[] = [
  'before',
  'first-interview',
  'search-period',
  'second-interview',
  'course',
  'aftercare',
  'ended',
];

export interface Stop {
  phase: Phase;
  place: 'past' | 'here' | 'ahead';
}

/** All stops in order; exactly one is `here`. */
export function courseOf(phase: Phase): Stop[] {
  const here = Math.max(0, PHASES.indexOf(phase));
  return PHASES.map((stop, index) => ({
    phase: stop,
    place: index < here ? 'past' : index === here ? 'here' : 'ahead',
  }));
}

/** Whether a case can still be closed: it runs, and has not flowed out. */
export function canClose(card: CaseCard | undefined): card is CaseCard {
  return card !== undefined && card.closedOn === undefined;
}
