import { useEffect } from 'preact/hooks';
import type { Live } from '../live';

/** Looks again when the server hints at something new, and when the line comes back: hints are not kept. */
export function useHints(live: Live, reload: () => void): void {
  useEffect(() => {
    let wasOpen = live.state === 'open';
    return live.on((event) => {
      if (event.type === 'inbox') reload();
      if (event.type === 'state' && event.state === 'open') {
        if (wasOpen) reload();
        wasOpen = true;
      }
    });
  }, [live, reload]);
}
