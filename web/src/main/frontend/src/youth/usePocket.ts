import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { Message, Session } from '../shared/contract';

const PAUSE_MS = 1_500;

/** Keeps the newest messages on this device, a moment after they came. */
export function usePocket(session: Session): (messages: Message[]) => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback(
    (messages: Message[]) => {
      clearTimeout(timer.current);
      if (messages.length === 0) return;
      timer.current = setTimeout(() => {
        // Fetched late, and never missed: without it the app only needs a connection.
        import('./pocket').then((pocket) => pocket.fill(session, messages)).catch(() => undefined);
      }, PAUSE_MS);
    },
    [session],
  );
}
