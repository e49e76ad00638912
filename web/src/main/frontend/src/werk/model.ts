// What the consultant's screens ask of the server, besides the shapes in shared/contract.ts.

import type { Appointment, Instant, IsoDate, Uuid } from '../shared/contract';
import type { Often, Reach } from '../shared/reach/model';

export type Phase =
  | 'before'
  | 'first-interview'
  | 'search-period'
  | 'second-interview'
  | 'course'
  | 'aftercare'
  | 'ended';

export interface InboxPerson {
  youth: Uuid;
  thread: Uuid;
  name: string;
  phase: Phase;
  /** When the first message came that still has no answer. */
  waitingSince?: Instant;
  unread: number;
  lastMessageAt?: Instant;
  lastFrom?: 'youth' | 'staff';
  lastContactAt?: Instant;
  lastYouthAt?: Instant;
  /** Whole days without a sign of this person: a message, or a meeting. */
  silentDays: number;
  /** Longer silent than was agreed. */
  silentBeyond: boolean;
  often: Often;
  nextAppointmentAt?: Instant;
  /** A message held words of worry, and nobody has seen it yet. */
  worrySince?: Instant;
}

export interface Inbox {
  people: InboxPerson[];
  /** Who broke the glass of a dossier among them in the last seven days. */
  glass: Glass[];
}

/** One time that a colleague, tied to nobody here, let themselves into a dossier for an hour. */
export interface Glass {
  id: Uuid;
  youth: Uuid;
  name?: string;
  by: string;
  reason?: string;
  openedAt: Instant;
  until: Instant;
}

/** What a coordinator sees: numbers for each consultant, and who waits or is silent; no contents. */
export interface Team {
  consultants: Colleague[];
  people: TeamPerson[];
  /** How many more wait or are silent than stand in `people`. */
  more: number;
  /** Who broke the glass in the last seven days, without the reasons. */
  glass: Glass[];
}

export interface Colleague {
  id: Uuid;
  name: string;
  youths: number;
  waiting: number;
  silent: number;
  waitingSince?: Instant;
}

export interface TeamPerson {
  youth: Uuid;
  caseId: Uuid;
  name: string;
  owner: Uuid;
  phase: Phase;
  waitingSince?: Instant;
  silentDays: number;
  silentBeyond: boolean;
}

export interface Step {
  plan: Uuid;
  step: string;
  youth: Uuid;
  name?: string;
  title: string;
  dueOn: IsoDate;
  state: 'overdue' | 'today' | 'coming' | 'later' | 'done' | 'missed' | 'offered';
  doneOn?: IsoDate;
  result?: StepResult;
}

export type StepResult = 'done' | 'missed' | 'offered';

export interface Due {
  overdue: Step[];
  today: Step[];
  /** The next 14 days. */
  coming: Step[];
}

export interface CaseCard {
  id: Uuid;
  phase: Phase;
  openedOn: IsoDate;
  closedOn?: IsoDate;
  outcome?: Outcome;
  outflowOn?: IsoDate;
  owner: { id: Uuid; name: string };
}

export type Outcome = 'work' | 'school';

export interface Person {
  youth: Uuid;
  name: string;
  phone?: string;
  mail?: string;
  born?: IsoDate;
  /** A BCP 47 tag. */
  language?: string;
  thread: Uuid;
  case?: CaseCard;
  appointments: Appointment[];
  steps: Step[];
  /** How many devices are tied to this person. */
  devices: number;
  /** When a copy of a device was found, if that was in the last thirty days. */
  copyFoundAt?: Instant;
  /** By which ways nothing arrives at them. */
  notArriving?: ('mail' | 'sms')[];
  /** Whether this house can send an SMS at all. */
  sendsSms: boolean;
  reach: Reach;
  /** When I must leave again, when I broke the glass. */
  glassUntil?: Instant;
  /** Who broke the glass of this dossier in the last thirty days. */
  glass: Glass[];
  /** The use of the dossier is restricted (AVG art. 18). */
  restricted: boolean;
}

export interface AftercarePlan {
  plan: { id: Uuid; protocol: string; steps: Step[] };
}

export interface Invitation {
  link: string;
  /** A PNG as a `data:` address. */
  qr: string;
  code: string;
  expiresAt: Instant;
  /** The letter that has the link, when it is on paper. */
  letter?: Uuid;
}
