// The shapes that travel between the browser and the server. Times are ISO-8601 UTC instants,
// dates are `2026-11-30`, ids are UUIDs.

export type Instant = string;
export type IsoDate = string;
export type Uuid = string;

export interface Organisation {
  slug: string;
  name: string;
  phone: string;
}

export interface Session {
  kind: 'none' | 'staff' | 'youth';
  id?: Uuid;
  /** For a youth the first name. */
  name?: string;
  organisation?: Organisation;
  roles?: string[];
  twoFactor?: boolean;
  demo: boolean;
  /** The youth's own conversation. */
  thread?: Uuid;
  /** The youth's consultant. */
  contact?: { name: string };
  signOut?: string;
  /** The screen of this device is locked: nothing else is told. */
  locked?: boolean;
  /** And the device's own lock opens it, too. */
  lockedByKey?: boolean;
}

export interface Message {
  thread: Uuid;
  seq: number;
  id: Uuid;
  from: Sender;
  sentAt: Instant;
  /** Absent once withdrawn. */
  text?: string;
  kind:
    | 'text'
    | 'appointment'
    | 'moved'
    | 'cancelled'
    | 'letter'
    | 'new-contact'
    | 'shared'
    | 'agreed'
    | 'done'
    | 'companion'
    | 'file'
    | 'voice';
  about?: Uuid;
  /** The file that it is about. */
  card?: AttachedCard;
  /** The message that it answers, with its beginning; that is absent once withdrawn. */
  answers?: { id: Uuid; seq: number; from: Sender; text?: string };
  /** What became of it since it was sent. */
  later?: {
    /** The number of the last change, among all changes in the thread. */
    change: number;
    editedAt?: Instant;
    withdrawnAt?: Instant;
    pinnedAt?: Instant;
    reactions?: { face: Face; from: Sender }[];
  };
}

/** What a message shows of a file. */
export interface AttachedCard {
  name: string;
  /** Media type, as found from the content. */
  type?: string;
  bytes: number;
  state: 'checking' | 'clean' | 'refused';
  /** Why it was refused. */
  reason?: string;
  /** How long a voice message is. */
  seconds?: number;
  /** Of a photo, in pixels. */
  width?: number;
  height?: number;
  thumbnail: boolean;
}

export interface Sender {
  kind: 'youth' | 'staff' | 'companion' | 'house';
  id: Uuid;
  name: string;
}

export type Face = 'good' | 'heart' | 'smile' | 'party' | 'thanks' | 'question';

export interface MessagePage {
  messages: Message[];
  more: boolean;
  /** The last change that the page knows of. */
  changed?: number;
}

/** What a youth lets staff see. */
export interface Showing {
  typing: boolean;
  read: boolean;
}

export interface Appointment {
  id: Uuid;
  youth: Uuid;
  name?: string;
  kind: 'office' | 'phone' | 'video' | 'walk';
  startsAt: Instant;
  minutes: number;
  status: 'planned' | 'cancelled' | 'held' | 'missed';
  room?: Uuid;
  letter?: Uuid;
  joinLink?: string;
  place?: string;
  cancelledBy?: string;
  attendance?: { from: Instant; to: Instant; seconds: number };
}

export interface Device {
  id: Uuid;
  label: string;
  tiedAt: Instant;
  lastUsedAt: Instant;
  current: boolean;
}

export interface Looks {
  days: {
    date: IsoDate;
    looks: {
      /** A name; null for a guest and the house. */
      who: string | null;
      kind: 'staff' | 'youth' | 'guest' | 'companion' | 'house';
      role: string | null;
      what: string;
      why: string;
      times: number;
      firstAt: Instant;
    }[];
  }[];
}

export interface Room {
  room: Uuid;
  appointment: Uuid;
  youth: Uuid;
  name: string;
  startsAt: Instant;
  opensAt: Instant;
  closesAt: Instant;
  /** Null once the room is closed. */
  joinLink: string | null;
}

export interface Join {
  room: Uuid;
  organisation: { name: string; phone: string };
  startsAt: Instant;
  opensAt: Instant;
  closesAt: Instant;
  state: 'early' | 'open' | 'ended';
}

/** An error as the server tells it (RFC 9457). */
export interface Problem {
  code: string;
  title: string;
  detail: string;
  status: number;
  /** The specific code, when there is one: `no-tie`, `double-booked`… */
  reason?: string;
  attemptsLeft?: number;
  fields?: { field: string; message: string }[];
}
