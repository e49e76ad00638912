import '../call/call.css';
import { useEffect } from 'preact/hooks';
import { CallScreen } from '../call/CallScreen';
import type { Uuid } from '../shared/contract';
import { t } from './texts';
import { useWork } from './work';

/** The video talk on a page of its own; afterwards it leads back to the person it was with. */
export function CallPage({ room }: { room: Uuid }) {
  const { go } = useWork();
  useEffect(() => {
    document.title = t.title(t.call.title);
  }, []);
  return (
    <main id="inhoud" class="call-page" tabIndex={-1}>
      <CallScreen
        room={room}
        onLeave={(youth) => go(youth ? { page: 'person', youth } : { page: 'today' })}
      />
    </main>
  );
}
