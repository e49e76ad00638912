import { useCallback, useEffect, useState } from 'preact/hooks';
import { api, isProblem } from '../shared/api';
import { Button } from '../shared/Button';
import type { Session } from '../shared/contract';
import { forgetEverything } from '../shared/kept';
import { wearTheme } from '../shared/theme';
import { Home } from './Home';
import { Invitation } from './Invitation';
import { NotTied, type Farewell } from './NotTied';
import { Welcome } from './Welcome';
import { t } from './texts';

/** The youth app: the conversation for a tied device, else how to get there. */
export function App() {
  const [session, setSession] = useState<Session>();
  const [failed, setFailed] = useState(false);
  const [farewell, setFarewell] = useState<Farewell>();
  const [inviting, setInviting] = useState(location.pathname === '/uitnodiging');

  const load = useCallback(async () => {
    setFailed(false);
    try {
      const loaded = await api.get<Session>('/api/session');
      wearTheme(loaded.organisation?.slug);
      setSession(loaded);
    } catch (error) {
      // A device that was ended is simply nobody any more.
      if (isProblem(error, 'device-ended', 'not-signed-in')) {
        setFarewell('ended');
        setSession({ kind: 'none', demo: false });
      } else setFailed(true);
    }
  }, []);

  useEffect(() => {
    void load();
  }, [load]);

  useEffect(() => {
    if (!failed) return;
    addEventListener('online', load);
    return () => removeEventListener('online', load);
  }, [failed, load]);

  function leave(reason: Farewell) {
    forgetEverything();
    setFarewell(reason);
    setSession({ kind: 'none', demo: session?.demo ?? false });
  }

  function tied() {
    history.replaceState(null, '', '/');
    setInviting(false);
    setFarewell(undefined);
    setSession(undefined);
    void load();
  }

  if (failed) {
    return (
      <Welcome title={t.offline.title}>
        <p class="nl-paragraph">{t.offline.text}</p>
        <Button kind="primary" onClick={load}>
          {t.retry}
        </Button>
      </Welcome>
    );
  }
  if (!session) {
    return (
      <p class="loading" role="status">
        {t.loading}
      </p>
    );
  }
  if (inviting) return <Invitation session={session} onTied={tied} />;
  if (session.kind === 'youth' && session.thread && session.id) {
    return <Home session={session} onLeave={leave} />;
  }
  return <NotTied farewell={farewell} />;
}
