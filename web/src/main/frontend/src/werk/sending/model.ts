// Messages that go later, or to several at once, as they travel; see docs/protocol.md.

import type { Instant, Uuid } from '../../shared/contract';
import type { Channel } from '../../shared/reach/model';

export type PlannedState = 'waiting' | 'sent' | 'stopped' | 'cancelled';

export type Reason =
  | 'no-access'
  | 'case-closed'
  | 'case-ended'
  | 'owner-changed'
  | 'too-late'
  | 'erased'
  | 'not-accepted';

export interface Planned {
  id: Uuid;
  batch: Uuid;
  /** Missing where one may no longer enter the dossier. */
  youth?: Uuid;
  author: { id: Uuid; name: string };
  dueAt: Instant;
  state: PlannedState;
  reason?: Reason;
  text?: string;
}

/** What a youth of the caseload wants, as far as they were asked. */
export interface Taste {
  youth: Uuid;
  wanted: Channel[];
  excluded: Channel[];
}
