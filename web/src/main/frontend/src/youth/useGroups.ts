import { useEffect, useState } from 'preact/hooks';
import type { Uuid } from '../shared/contract';
import { type Group, waiting } from '../shared/group/model';
import { useHints } from '../shared/group/useHints';
import type { Live } from '../shared/live';
import { useLoaded } from '../shared/useLoaded';

/** What belongs to groups; fetched for who is in one. */
type Parts = typeof import('./groups/Groups');

export interface YouthGroups {
  list: Group[];
  /** The group whose conversation is open, instead of one's own. */
  chosen: Group | undefined;
  /** What was chosen instead of one's own conversation, a group or not. */
  chosenId: Uuid | undefined;
  choose: (group: Uuid | undefined) => void;
  parts: Parts | undefined;
  waiting: number;
  read: (group: Uuid) => void;
  reload: () => void;
}

/** The groups of a youth; most are in none, and fetch nothing for them. */
export function useGroups(live: Live): YouthGroups {
  const { data, reload, put } = useLoaded<Group[]>('/api/groups');
  const [parts, setParts] = useState<Parts>();
  const [id, choose] = useState<Uuid>();
  const list = data ?? [];
  const some = list.length > 0;

  useEffect(() => {
    // When this does not come, one's own conversation is there all the same.
    if (some) import('./groups/Groups').then(setParts, () => undefined);
  }, [some]);

  useHints(live, reload);

  return {
    list,
    chosen: parts && list.find((group) => group.id === id),
    chosenId: id,
    choose,
    parts,
    waiting: waiting(data),
    read: (group) => {
      if (list.some((one) => one.id === group && one.unread > 0)) {
        put(list.map((one) => (one.id === group ? { ...one, unread: 0 } : one)));
      }
    },
    reload,
  };
}
