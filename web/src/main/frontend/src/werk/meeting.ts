// What can be done with an appointment at a moment.

import type { Appointment } from '../shared/contract';

const MINUTE_MS = 60_000;
/** The room of a video talk opens so long before, and closes so long after. */
const OPEN_BEFORE_MS = 30 * MINUTE_MS;
const OPEN_AFTER_MS = 60 * MINUTE_MS;

const startOf = (one: Appointment) => Date.parse(one.startsAt);
const endOf = (one: Appointment) => startOf(one) + one.minutes * MINUTE_MS;

/** Whether it is still to come, or going on. */
export function isAhead(one: Appointment, now: Date): boolean {
  return one.status === 'planned' && endOf(one) > now.getTime();
}

/** Whether it can still be called off: not once it has begun. */
export function canCancel(one: Appointment, now: Date): boolean {
  return one.status === 'planned' && startOf(one) > now.getTime();
}

/** Whether there is a room for it that is open now. */
export function isRoomOpen(one: Appointment, now: Date): boolean {
  return (
    one.status === 'planned' &&
    one.room !== undefined &&
    now.getTime() >= startOf(one) - OPEN_BEFORE_MS &&
    now.getTime() < endOf(one) + OPEN_AFTER_MS
  );
}
