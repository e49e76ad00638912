import { useCallback, useEffect, useState } from 'preact/hooks';
import { api, isProblem } from '../shared/api';
import { Button } from '../shared/Button';
import type { Message, Session } from '../shared/contract';
import { forgetEverything } from '../shared/kept';
import { wearTheme } from '../shared/theme';
import { Home } from './Home';
import { Invitation } from './Invitation';
import { LazyLock } from './LazyLock';
import { NotTied, type Farewell } from './NotTied';
import { Welcome } from '../shared/Welcome';
import { t } from './texts';

/** The youth app: the conversation for a tied device, else how to get there. */
export function App() {
  const [session, setSession] = useState<Session>();
  /** How often in a row there was no connection; 0 when there is one. */
  const [misses, setMisses] = useState(0);
  /** What this device kept, as long as there is no connection. */
  const [kept, setKept] = useState<Message[]>();
  const [farewell, setFarewell] = useState<Farewell>();
  const [inviting, setInviting] = useState(location.pathname === '/uitnodiging');
  const [justBegan, setJustBegan] = useState(false);

  const load = useCallback(async () => {
    try {
      const loaded = await api.get<Session>('/api/session');
      wearTheme(loaded.organisation?.slug);
      if (loaded.locked) emptyPocket();
      setMisses(0);
      setKept(undefined);
      setSession(loaded);
    } catch (error) {
      // A device that was ended is simply nobody any more.
      if (isProblem(error, 'device-ended', 'not-signed-in')) {
        emptyPocket();
        setFarewell('ended');
        setMisses(0);
        setSession({ kind: 'none', demo: false });
        return;
      }
      const pocket = await import('./pocket').then((part) => part.read()).catch(() => undefined);
      setMisses((before) => before + 1);
      if (!pocket) return;
      wearTheme(pocket.session.organisation?.slug);
      setKept(pocket.messages);
      setSession((known) => known ?? pocket.session);
    }
  }, []);

  useEffect(() => {
    void load();
  }, [load]);

  useEffect(() => {
    if (misses === 0) return;
    const again = setTimeout(load, pauseAfter(misses));
    addEventListener('online', load);
    return () => {
      clearTimeout(again);
      removeEventListener('online', load);
    };
  }, [misses, load]);

  function leave(reason: Farewell) {
    forgetEverything();
    emptyPocket();
    setFarewell(reason);
    setSession({ kind: 'none', demo: session?.demo ?? false });
  }

  function tied() {
    history.replaceState(null, '', '/');
    setInviting(false);
    setFarewell(undefined);
    setJustBegan(true);
    setSession(undefined);
    void load();
  }

  if (misses > 0 && !session) {
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
  if (inviting) {
    // A locked screen keeps to itself whose it is, and may be tied anew.
    const known = session.locked ? { ...session, kind: 'none' as const } : session;
    return <Invitation session={known} onTied={tied} />;
  }
  if (session.locked) return <LazyLock keyed={session.lockedByKey ?? false} onTurned={load} />;
  if (session.kind === 'youth' && session.thread && session.id) {
    return (
      <Home session={session} kept={kept} justBegan={justBegan} onLeave={leave} onLocked={load} />
    );
  }
  return <NotTied farewell={farewell} />;
}

/** Milliseconds until the next try: longer each time, and not for all phones at one moment. */
function pauseAfter(misses: number): number {
  return Math.min(60_000, 1_000 * 2 ** misses) * (0.5 + Math.random() / 2);
}

function emptyPocket(): void {
  void import('./pocket').then((part) => part.empty()).catch(() => undefined);
}
