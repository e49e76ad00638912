import { useCallback, useEffect, useState } from 'preact/hooks';
import { api } from '../shared/api';
import type { Appointment, Uuid } from '../shared/contract';
import type { Live } from '../shared/live';

/** A youth's appointments as loaded; loaded again when the chat tells of a change. */
export interface LoadedAppointments {
  /** Undefined while loading for the first time. */
  list: Appointment[] | undefined;
  error: unknown;
  reload: () => void;
  /** Cancels; the list then shows it. Throws what the server refuses. */
  cancel: (id: Uuid) => Promise<void>;
}

export function useAppointments(live: Live): LoadedAppointments {
  const [list, setList] = useState<Appointment[]>();
  const [error, setError] = useState<unknown>();

  const reload = useCallback(() => {
    api.get<Appointment[]>('/api/me/appointments').then(
      (loaded) => {
        setList(loaded);
        setError(undefined);
      },
      (failure: unknown) => setError(failure),
    );
  }, []);

  const cancel = useCallback(async (id: Uuid) => {
    const cancelled = await api.post<Appointment>(`/api/appointments/${id}/cancel`, {});
    setList((known) => known?.map((each) => (each.id === id ? cancelled : each)));
  }, []);

  useEffect(() => {
    reload();
    return live.on((event) => {
      const changed = event.type === 'message' && event.message.kind !== 'text';
      const back = event.type === 'state' && event.state === 'open';
      if (changed || back) reload();
    });
  }, [live, reload]);

  return { list, error, reload, cancel };
}
