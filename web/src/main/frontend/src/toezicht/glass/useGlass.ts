import { useEffect, useState } from 'preact/hooks';
import { api } from '../../shared/api';
import type { Uuid } from '../../shared/contract';
import { Live } from '../../shared/live';

/** How often the glass was broken lately, and how often it was while this page was open. */
export function useGlass(officer: Uuid | undefined): { lately: number; heard: number } {
  const [lately, setLately] = useState(0);
  const [heard, setHeard] = useState(0);
  useEffect(() => {
    if (!officer) return undefined;
    const live = new Live({ person: officer });
    const stop = live.on((event) => {
      if (event.type === 'inbox') setHeard((turn) => turn + 1);
    });
    live.open();
    return () => {
      stop();
      live.close();
    };
  }, [officer]);
  useEffect(() => {
    if (!officer) return;
    // Without the number the list itself still tells.
    api.get<{ lately: number }>('/api/glass/count').then(
      (count) => setLately(count.lately),
      () => undefined,
    );
  }, [officer, heard]);
  return { lately, heard };
}
