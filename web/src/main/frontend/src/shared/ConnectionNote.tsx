import { useEffect, useState } from 'preact/hooks';
import type { LiveState } from './live';

/** How long a line may be away before it is worth a word. */
const WORTH_SAYING_MS = 2_500;

/** Says gently that there is no connection; not at every hiccup. */
export function ConnectionNote({ state, text }: { state: LiveState; text: string }) {
  const away = state === 'connecting' || state === 'waiting';
  const [said, say] = useState(false);
  useEffect(() => {
    if (!away) {
      say(false);
      return;
    }
    const timer = setTimeout(() => say(true), WORTH_SAYING_MS);
    return () => clearTimeout(timer);
  }, [away]);
  return (
    <div class="connection" role="status">
      {said && <p class="connection__note">{text}</p>}
    </div>
  );
}
