import { useEffect, useState } from 'preact/hooks';
import { type Companion, running, waitingFor } from '../shared/companion/model';
import { useHints } from '../shared/group/useHints';
import type { Live } from '../shared/live';
import { useLoaded } from '../shared/useLoaded';

/** What belongs to companions; fetched for who has one. */
type Parts = typeof import('./companions/Companions');

/** Who talks along with a youth; most have nobody, and fetch nothing for them. */
export function useCompanions(live: Live) {
  const { data, reload, put } = useLoaded<Companion[]>('/api/me/companions');
  const [parts, setParts] = useState<Parts>();
  const list = running(data);
  const some = list.length > 0;

  useEffect(() => {
    // When this does not come, one's own conversation is there all the same.
    if (some) import('./companions/Companions').then(setParts, () => undefined);
  }, [some]);

  useHints(live, reload);
  useEffect(
    () =>
      live.on((event) => {
        if (event.type === 'message' && event.message.kind === 'companion') reload();
      }),
    [live, reload],
  );

  return {
    list: parts ? list : [],
    parts,
    waiting: waitingFor(list),
    read: (id: string) => {
      if (list.some((one) => one.id === id && one.unread > 0)) {
        put((data ?? []).map((one) => (one.id === id ? { ...one, unread: 0 } : one)));
      }
    },
    reload,
  };
}
