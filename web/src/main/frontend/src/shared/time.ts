// Instants are shown in the time of the Netherlands, wherever the device is, in words that people
// use: "vandaag", "morgen om 10:00", "maandag 30 november".

import { language } from './language';

const zone = 'Europe/Amsterdam';
const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let found = formats.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(locale, { timeZone: zone, ...options });
    formats.set(key, found);
  }
  return found;
}

const locale = () => (language() === 'en' ? 'en-GB' : 'nl-NL');

/** The date of an instant in the Netherlands, as `2026-11-23`. */
export function dateOf(instant: string | Date): string {
  return format('sv-SE', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(instant),
  );
}

/** The time of day of an instant in the Netherlands, as `09:05`. */
export function clock(instant: string | Date): string {
  return format('nl-NL', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(instant),
  );
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

const near = {
  nl: ['gisteren', 'vandaag', 'morgen'],
  en: ['yesterday', 'today', 'tomorrow'],
};

/** A date in words: "vandaag", "morgen", else "maandag 30 november", with the year if another. */
export function dayInWords(date: string, now: Date = new Date()): string {
  const today = dateOf(now);
  const word = near[language()][daysBetween(today, date) + 1];
  return word ?? dateInWords(date, now);
}

/** A date in full, never as "morgen": "maandag 30 november", with the year if it is another. */
export function dateInWords(date: string, now: Date = new Date()): string {
  const otherYear = dateOf(now).slice(0, 4) !== date.slice(0, 4);
  return format(locale(), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(otherYear ? { year: 'numeric' } : {}),
  }).format(new Date(date + 'T12:00:00Z'));
}

/** A date short enough for a list: "ma 30 nov". */
export function shortDate(date: string): string {
  return format(locale(), { weekday: 'short', day: 'numeric', month: 'short' })
    .format(new Date(date + 'T12:00:00Z'))
    .replaceAll('.', '');
}

/** A moment in words: "morgen om 10:00", "maandag 30 november om 14:30". */
export function momentInWords(instant: string | Date, now: Date = new Date()): string {
  const at = language() === 'en' ? 'at' : 'om';
  return `${dayInWords(dateOf(instant), now)} ${at} ${clock(instant)}`;
}

/** For a list: the time when it is today, "gisteren", else "ma 30 nov". */
export function shortMoment(instant: string | Date, now: Date = new Date()): string {
  const date = dateOf(instant);
  const days = daysBetween(dateOf(now), date);
  if (days === 0) return clock(instant);
  if (days === -1) return near[language()][0]!;
  return shortDate(date);
}

/** The UTC instant of a local date and time in the Netherlands: `2026-11-30`, `10:00`. */
export function instantOf(date: string, time: string): string {
  const guess = new Date(`${date}T${time}:00Z`);
  // Amsterdam is one or two hours ahead; the second pass settles the days on which the clock moves.
  let instant = new Date(guess.getTime() - offsetMinutes(guess) * 60_000);
  instant = new Date(guess.getTime() - offsetMinutes(instant) * 60_000);
  return instant.toISOString().replace('.000Z', 'Z');
}

function offsetMinutes(instant: Date): number {
  const local = Date.parse(`${dateOf(instant)}T${clock(instant)}:00Z`);
  return Math.round((local - instant.getTime()) / 60_000);
}
