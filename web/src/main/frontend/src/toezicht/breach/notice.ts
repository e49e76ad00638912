import { t } from '../texts';

/** Somebody whose data was touched. */
export interface Person {
  youth: string;
  name?: string;
  acts: string[];
  times: number;
  first: string;
  last: string;
}

export interface Report {
  people: Person[];
  /** Kinds of data, as the register of processing names them. */
  data: string[];
}

/** AVG art. 33 lid 1. */
const HOURS = 72;

/** Until when a breach has to be told to the authority. */
export const dueBy = (discovered: Date): Date => new Date(discovered.getTime() + HOURS * 3_600_000);

/** Whole hours that are left, below zero when it is over. */
export const hoursLeft = (discovered: Date, now: Date): number =>
  Math.floor((dueBy(discovered).getTime() - now.getTime()) / 3_600_000);

const moment = (at: Date): string =>
  at.toLocaleString('nl-NL', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  });

/** What art. 33 lid 3 asks, as far as the log knows it; the officer fills in the rest. */
export function notice(about: {
  report: Report;
  discovered: Date;
  from: Date;
  until: Date;
  whose: string;
}): string {
  const { report, discovered } = about;
  const words = t.breach.notice;
  return [
    words.title,
    '',
    `${words.discovered} ${moment(discovered)}`,
    `${words.due} ${moment(dueBy(discovered))}`,
    `${words.period} ${moment(about.from)} – ${moment(about.until)}`,
    `${words.whose} ${about.whose}`,
    `${words.people} ${report.people.length}`,
    '',
    words.data,
    ...report.data.map((one) => `- ${one}`),
    '',
    ...words.open,
  ].join('\n');
}
