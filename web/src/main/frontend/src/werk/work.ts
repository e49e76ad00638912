// What every screen of this app shares: who works here, the live line, the list of people, and the
// way to another screen.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Session, Uuid } from '../shared/contract';
import type { Live } from '../shared/live';
import type { Loaded } from '../shared/useLoaded';
import type { Inbox } from './model';
import type { Filter } from './people';
import type { Route } from './routes';
import type { Phrase } from './wording/model';

export interface Work {
  session: Session & { id: Uuid; name: string };
  live: Live;
  inbox: Loaded<Inbox>;
  /** Texts to begin with. */
  phrases: Loaded<Phrase[]>;
  /** The part of the list that is shown. */
  filter: Filter;
  setFilter: (filter: Filter) => void;
  route: Route;
  go: (route: Route) => void;
  /** The message to show in its thread, once found. */
  goTo: { thread: Uuid; seq: number } | undefined;
  /** Opens the conversation of this person at this message. */
  show: (hit: { youth: Uuid; thread: Uuid; seq: number }) => void;
  /** Says shortly that something was done, on the screen and to screen readers. */
  say: (text: string) => void;
}

export const WorkContext = createContext<Work | undefined>(undefined);

export function useWork(): Work {
  const work = useContext(WorkContext);
  if (!work) throw new Error('outside the workplace');
  return work;
}
