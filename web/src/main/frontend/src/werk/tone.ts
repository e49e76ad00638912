// When a stretch of only typing has lasted so long that talk turns businesslike.

import type { Appointment, Instant, Message } from '../shared/contract';

/** So many texts in a row, or */
export const MANY_TEXTS = 30;
/** so many days of them */
export const LONG_DAYS = 42;
/** with at least a few texts in between: silence is another matter. */
const A_FEW = 6;

const DAY_MS = 24 * 3_600_000;

/** Whether there has been only typing for long: since the last conversation that was held. */
export function onlyTyped(
  messages: readonly Pick<Message, 'kind' | 'sentAt'>[],
  appointments: readonly Pick<Appointment, 'status' | 'startsAt'>[],
  now: Date,
): boolean {
  const met = appointments
    .filter((one) => one.status === 'held')
    .reduce<Instant>((last, one) => (one.startsAt > last ? one.startsAt : last), '');
  const ahead = appointments.some(
    (one) => one.status === 'planned' && Date.parse(one.startsAt) > now.getTime(),
  );
  if (ahead) return false;
  const typed = messages.filter((one) => one.kind === 'text' && one.sentAt > met);
  const first = typed[0];
  if (!first) return false;
  const days = (now.getTime() - Date.parse(met > first.sentAt ? met : first.sentAt)) / DAY_MS;
  return typed.length >= MANY_TEXTS || (typed.length >= A_FEW && days >= LONG_DAYS);
}
