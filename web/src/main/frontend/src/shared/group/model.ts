// Groups in which several people talk, as the server tells of them.

import type { Instant, Uuid } from '../contract';

export interface Group {
  id: Uuid;
  /** Absent for who is invited and has not joined. */
  thread?: Uuid;
  name: string;
  team: boolean;
  /** The id by which the others know this person. */
  me?: Uuid;
  /** What a youth is called in it. */
  myName?: string;
  /** Absent for the team. */
  endsAt?: Instant;
  unread: number;
  lastAt?: Instant;
}

/** A group that one is in. */
export type JoinedGroup = Group & { thread: Uuid; me: Uuid };

export interface Member {
  /** For staff alone. */
  person?: Uuid;
  youth: boolean;
  name: string;
  invited: boolean;
  me: boolean;
}

export const joined = (group: Group | undefined): group is JoinedGroup =>
  group?.thread !== undefined && group.me !== undefined;

/** What waits in all of them: messages, and invitations that were not answered. */
export const waiting = (groups: Group[] | undefined): number =>
  (groups ?? []).reduce((sum, group) => sum + (joined(group) ? group.unread : 1), 0);

/** The last day of a group: it ends at the midnight after it. */
export const lastDay = (endsAt: Instant): Instant =>
  new Date(Date.parse(endsAt) - 3_600_000).toISOString();
