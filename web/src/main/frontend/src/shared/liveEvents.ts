import type { AttachedCard, Instant, Message, Problem, Uuid } from './contract';

export type LiveState =
  /** Not connected yet, or trying again. */
  | 'connecting'
  | 'open'
  /** A try failed; the next one follows after a pause. */
  | 'waiting'
  /** The session or this device has ended; there will be no further try. */
  | 'ended'
  /** The screen of this device is locked. */
  | 'locked'
  /** `close` was called. */
  | 'closed';

export type Side = 'youth' | 'staff';

/** How far one side has read (0 also when it does not show that) and received. */
export interface Mark {
  who: Side;
  seq: number;
  got?: number;
}

export type LiveEvent =
  | { type: 'state'; state: LiveState }
  | { type: 'message'; message: Message }
  /** What became of a message. */
  | { type: 'changed'; message: Message }
  | {
      type: 'followed';
      thread: Uuid;
      last: number;
      marks: Mark[];
      /** The last change of a message. */
      changed?: number;
      /** Too much has changed to be told one by one: read the thread anew. */
      reload?: boolean;
      pinned?: Message[];
    }
  | { type: 'read'; thread: Uuid; who: Side; seq: number }
  | { type: 'got'; thread: Uuid; who: Side; seq: number }
  | { type: 'typing'; thread: Uuid; who: Side }
  /** The outbox changed: something was posted, accepted, refused, dropped or tried again. */
  | { type: 'outbox'; thread: Uuid }
  | { type: 'accepted'; thread: Uuid; id: Uuid; seq: number; sentAt: Instant }
  | { type: 'refused'; id?: Uuid; thread?: Uuid; problem: Problem }
  | { type: 'due' }
  /** A file was checked. */
  | { type: 'attachment'; thread: Uuid; id: Uuid; card: AttachedCard }
  | { type: 'inbox' };

/** An event of one kind. */
export type LiveEventOf<T extends LiveEvent['type']> = Extract<LiveEvent, { type: T }>;
