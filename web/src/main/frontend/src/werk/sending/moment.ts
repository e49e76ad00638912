// When a message goes that does not go now: on the clock of the Netherlands, and by preference when
// somebody is awake.

import { clock, dateOf, instantOf } from '../../shared/time';

export const QUIET_FROM = '21:00';
export const QUIET_UNTIL = '08:00';
const OFFICE = '09:00';
const LATEST_DAYS = 90;

/** Whether a youth is not disturbed at a moment. */
export function isQuiet(moment: Date | string): boolean {
  const time = clock(moment);
  return time >= QUIET_FROM || time < QUIET_UNTIL;
}

/** Eight o'clock after this moment: the first at which somebody is disturbed again. */
export function nextEight(now: Date): string {
  const today = instantOf(dateOf(now), QUIET_UNTIL);
  return Date.parse(today) > now.getTime() ? today : instantOf(dayAfter(dateOf(now)), QUIET_UNTIL);
}

/** Nine o'clock on the first day after today that is no Saturday or Sunday. */
export function nextOfficeMorning(now: Date): { date: string; time: string } {
  let date = dayAfter(dateOf(now));
  while ([0, 6].includes(new Date(date + 'T12:00:00Z').getUTCDay())) date = dayAfter(date);
  return { date, time: OFFICE };
}

/** Why a message cannot go at a moment. */
export function flawOf(
  date: string,
  time: string,
  now: Date,
): 'missing' | 'past' | 'far' | undefined {
  if (!date || !time) return 'missing';
  const ahead = Date.parse(instantOf(date, time)) - now.getTime();
  if (ahead <= 0) return 'past';
  return ahead > LATEST_DAYS * 24 * 3_600_000 ? 'far' : undefined;
}

function dayAfter(date: string): string {
  return new Date(Date.parse(date + 'T12:00:00Z') + 24 * 3_600_000).toISOString().slice(0, 10);
}
