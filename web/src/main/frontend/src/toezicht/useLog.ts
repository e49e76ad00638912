import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { api } from '../shared/api';
import type { DayCount, Entry, LogPage } from './entry';
import { type Filters, searchOf } from './filters';

const PAGE = '50';

export interface Log {
  entries: readonly Entry[];
  days: readonly DayCount[];
  /** There are older entries than these. */
  more: boolean;
  loading: 'first' | 'more' | undefined;
  error: unknown;
  loadMore: () => void;
  reload: () => void;
}

type Held = Pick<Log, 'entries' | 'days' | 'loading' | 'error'> & { next?: string | undefined };

const nothing: Held = { entries: [], days: [], loading: 'first', error: undefined };

/** What the filters find, newest first, page after page. Every page that is asked for is logged. */
export function useLog(filters: Filters): Log {
  const [turn, setTurn] = useState(0);
  const [held, hold] = useState<Held>(nothing);
  const asked = searchOf(filters);
  const latest = useRef(asked);
  latest.current = asked;

  useEffect(() => {
    const stop = new AbortController();
    hold(nothing);
    api.get<LogPage>(`/api/log${searchOf(filters, { limit: PAGE })}`, stop.signal).then(
      ({ entries, next, days = [] }) =>
        hold({ entries, days, next, loading: undefined, error: undefined }),
      (error: unknown) => {
        if (!stop.signal.aborted) hold({ ...nothing, loading: undefined, error });
      },
    );
    return () => stop.abort();
  }, [asked, turn]);

  const reload = useCallback(() => setTurn((before) => before + 1), []);

  async function loadMore() {
    if (!held.next || held.loading) return;
    hold({ ...held, loading: 'more', error: undefined });
    const more = { limit: PAGE, before: held.next };
    try {
      const page = await api.get<LogPage>(`/api/log${searchOf(filters, more)}`);
      if (latest.current !== asked) return;
      const entries = [...held.entries, ...page.entries];
      hold({ ...held, entries, next: page.next, loading: undefined, error: undefined });
    } catch (error) {
      if (latest.current === asked) hold({ ...held, loading: undefined, error });
    }
  }

  return { ...held, more: Boolean(held.next), loadMore: () => void loadMore(), reload };
}
