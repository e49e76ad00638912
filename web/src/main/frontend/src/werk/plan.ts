// What is asked when an appointment is planned, and what of it goes to the server.

import type { Appointment, Instant, IsoDate, Uuid } from '../shared/contract';
import { dateOf, instantOf } from '../shared/time';

export interface Wish {
  kind: Appointment['kind'];
  date: IsoDate;
  /** Local time, `10:00`. */
  time: string;
  minutes: number;
  place: string;
  letter: boolean;
}

export const LENGTHS = [15, 30, 45, 60, 90] as const;

/** How an empty form begins: a video talk at ten on the next working day. */
export function firstWish(now: Date): Wish {
  const day = new Date(`${dateOf(now)}T12:00:00Z`);
  do day.setUTCDate(day.getUTCDate() + 1);
  while (day.getUTCDay() === 0 || day.getUTCDay() === 6);
  return {
    kind: 'video',
    date: day.toISOString().slice(0, 10),
    time: '10:00',
    minutes: 30,
    place: '',
    letter: true,
  };
}

/** Whether this kind of meeting happens at a place that has to be told. */
export function needsPlace(kind: Wish['kind']): boolean {
  return kind === 'office' || kind === 'walk';
}

/** Why the wish cannot be planned yet, if so. */
export function flawOf(wish: Wish, now: Date): 'missing' | 'past' | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(wish.date) || !/^\d\d:\d\d$/.test(wish.time)) return 'missing';
  return Date.parse(instantOf(wish.date, wish.time)) <= now.getTime() ? 'past' : undefined;
}

export interface PlanBody {
  id: Uuid;
  kind: Appointment['kind'];
  startsAt: Instant;
  minutes: number;
  place?: string;
  letter: boolean;
}

export function bodyOf(id: Uuid, wish: Wish): PlanBody {
  const place = needsPlace(wish.kind) ? wish.place.trim() : '';
  return {
    id,
    kind: wish.kind,
    startsAt: instantOf(wish.date, wish.time),
    minutes: wish.minutes,
    ...(place ? { place } : {}),
    letter: wish.letter,
  };
}
