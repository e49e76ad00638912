// The log folded by day, and counted by day for the time line.

import { dateOf } from '../shared/time';
import type { DayCount, Entry } from './entry';

export interface Day {
  date: string;
  entries: Entry[];
}

/** Entries in the order given, folded by their day in the Netherlands. */
export function byDay(entries: readonly Entry[]): Day[] {
  const days: Day[] = [];
  for (const entry of entries) {
    const date = dateOf(entry.at);
    const last = days.at(-1);
    if (last?.date === date) last.entries.push(entry);
    else days.push({ date, entries: [entry] });
  }
  return days;
}

const DAY_MS = 86_400_000;

/** The day that lies `days` further. */
export function plusDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/**
 * Every day of the period with its count, also those on which nothing happened.
 *
 * @param atMost the latest this many days are kept
 */
export function everyDay(
  counts: readonly DayCount[],
  from: string,
  to: string,
  atMost: number,
): DayCount[] {
  const known = new Map(counts.map((day) => [day.date, day]));
  const days = Math.min(Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1, atMost);
  return Array.from({ length: Math.max(0, days) }, (_, i) => {
    const date = plusDays(to, i - days + 1);
    return known.get(date) ?? { date, count: 0, refused: 0 };
  });
}

/** A round number at or above `most`, for the top of the scale: 1, 2 or 5 times a power of ten. */
export function scaleTop(most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, most)));
  return [1, 2, 5, 10].map((n) => n * power).find((top) => top >= most) ?? power * 10;
}
