import type { Instant, Uuid } from '../../shared/contract';

/** One time that somebody broke the glass of a dossier. */
export interface Glass {
  id: Uuid;
  youth: Uuid;
  /** Missing when the dossier was erased; so is `reason`. */
  name?: string;
  by: string;
  reason?: string;
  openedAt: Instant;
  until: Instant;
}
