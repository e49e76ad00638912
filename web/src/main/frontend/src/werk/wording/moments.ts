// Which moment it is between a consultant and a youth: what a suggestion fits, and why. One rule
// each, so that it can be said in a few words on the screen.

import type { Appointment, Message } from '../../shared/contract';
import { dateOf, daysBetween } from '../../shared/time';
import type { Step } from '../model';
import type { Moment } from './model';

/** So long after an appointment that was missed, or a step that succeeded, it is the moment. */
export const MISSED_DAYS = 14;
export const SUCCESS_DAYS = 7;
/** So many messages back a reaction still says something. */
const LATELY = 10;

export interface Situation {
  silentBeyond: boolean;
  silentDays: number;
  appointments: readonly Pick<Appointment, 'status' | 'startsAt'>[];
  steps: readonly Pick<Step, 'state' | 'doneOn' | 'title'>[];
  outflowOn?: string | undefined;
  messages: readonly Pick<Message, 'from' | 'sentAt' | 'later'>[];
}

export interface Occasion {
  moment: Moment;
  /** What it follows from. */
  why?: 'missed' | 'step' | 'party' | 'outflow' | 'silent';
  /** What is named with it: a step, or a number of days. */
  about?: string;
}

/** The moment of now; a missed appointment goes before joy, and joy before silence. */
export function occasionOf(now: Date, here: Situation): Occasion {
  const today = dateOf(now);
  const ago = (date: string) => daysBetween(date, today);
  if (missed(here, ago)) return { moment: 'no-show', why: 'missed' };
  if (here.outflowOn && between(ago(here.outflowOn), SUCCESS_DAYS)) {
    return { moment: 'success', why: 'outflow' };
  }
  const step = here.steps.find(
    (one) => one.state === 'done' && one.doneOn && between(ago(one.doneOn), SUCCESS_DAYS),
  );
  if (step) return { moment: 'success', why: 'step', about: step.title };
  if (here.messages.slice(-LATELY).some(cheered)) return { moment: 'success', why: 'party' };
  if (here.silentBeyond) {
    return { moment: 'silent', why: 'silent', about: String(here.silentDays) };
  }
  return { moment: 'opening' };
}

/** The latest appointment was missed, and staff have not written since. */
function missed({ appointments, messages }: Situation, ago: (date: string) => number): boolean {
  const past = appointments
    .filter((one) => one.status === 'held' || one.status === 'missed')
    .reduce<Situation['appointments'][number] | undefined>(
      (last, one) => (!last || one.startsAt > last.startsAt ? one : last),
      undefined,
    );
  return (
    past?.status === 'missed' &&
    between(ago(dateOf(past.startsAt)), MISSED_DAYS) &&
    !messages.some((one) => one.from.kind === 'staff' && one.sentAt > past.startsAt)
  );
}

function cheered({ from, later }: Situation['messages'][number]): boolean {
  return later?.reactions?.some((one) => one.face === 'party' && one.from.id !== from.id) ?? false;
}

function between(days: number, most: number): boolean {
  return days >= 0 && days <= most;
}
