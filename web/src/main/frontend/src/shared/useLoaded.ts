import { useCallback, useEffect, useState } from 'preact/hooks';
import { api } from './api';

/** Something that a screen shows and the server holds. */
export interface Loaded<T> {
  /** The latest that was loaded; stays while it is loaded again. */
  data: T | undefined;
  /** Why the latest try failed; nothing when it did not. */
  error: unknown;
  loading: boolean;
  reload: () => void;
  /** Puts in place what an act of one's own answered, until the next load. */
  put: (data: T) => void;
}

interface Held<T> {
  path: string | undefined;
  data?: T;
  error?: unknown;
  loading: boolean;
}

/** Loads a path with GET, and again at `reload`; another path starts empty. */
export function useLoaded<T>(path: string | undefined): Loaded<T> {
  const [turn, setTurn] = useState(0);
  const [held, hold] = useState<Held<T>>({ path, loading: path !== undefined });

  useEffect(() => {
    if (path === undefined) return undefined;
    const stop = new AbortController();
    hold((now) => ({ ...(now.path === path ? now : { path }), loading: true }));
    api.get<T>(path, stop.signal).then(
      (data) => hold({ path, data, loading: false }),
      (error: unknown) => {
        if (!stop.signal.aborted) hold((now) => ({ ...now, error, loading: false }));
      },
    );
    return () => stop.abort();
  }, [path, turn]);

  const reload = useCallback(() => setTurn((before) => before + 1), []);
  const put = useCallback((data: T) => hold({ path, data, loading: false }), [path]);
  const mine: Held<T> = held.path === path ? held : { path, loading: path !== undefined };
  return { data: mine.data, error: mine.error, loading: mine.loading, reload, put };
}
