import { useCallback, useEffect, useState } from 'preact/hooks';
import { api, isProblem } from '../shared/api';
import { Button } from '../shared/Button';
import { CodeForm } from '../shared/CodeForm';
import type { Uuid } from '../shared/contract';
import { Icon } from '../shared/Icon';
import { wearTheme } from '../shared/theme';
import { Welcome } from '../shared/Welcome';
import { Talk } from './Talk';
import { t } from './texts';

/** What somebody who talks along finds. */
export interface Home {
  id: Uuid;
  name: string;
  youth: string;
  thread: Uuid;
  writes: boolean;
  endsOn: string;
  organisation: string;
  slug: string;
  phone?: string;
  demo: boolean;
}

/** `/mee#TOKEN`: six digits bring this browser in; from then on `/mee` is the conversation. */
export function App() {
  const [token, setToken] = useState(location.hash.slice(1));
  const [home, setHome] = useState<Home>();
  const [state, setState] = useState<'loading' | 'in' | 'out' | 'offline'>('loading');

  const load = useCallback(async () => {
    try {
      const found = await api.get<Home>('/api/companion');
      wearTheme(found.slug);
      setHome(found);
      setState('in');
    } catch (error) {
      setState(isProblem(error, 'offline') ? 'offline' : 'out');
    }
  }, []);

  useEffect(() => {
    if (!token) void load();
  }, [token, load]);

  function entered() {
    history.replaceState(null, '', '/mee');
    setState('loading');
    setToken('');
  }

  if (token) {
    return (
      <Welcome title={t.enter.title}>
        <CodeForm
          words={t.enter}
          onCode={(code) => api.post('/api/companion/enter', { token, code })}
          onIn={entered}
          onGone={() => {
            history.replaceState(null, '', '/mee');
            setToken('');
          }}
        />
        <p class="welcome__safe">
          <Icon name="lock" /> {t.enter.safe}
        </p>
      </Welcome>
    );
  }
  if (state === 'in' && home) return <Talk home={home} onEnded={() => setState('out')} />;
  if (state === 'loading') {
    return (
      <p class="loading" role="status">
        {t.loading}
      </p>
    );
  }
  return (
    <Welcome title={t[state === 'offline' ? 'offline' : 'out'].title}>
      <p class="nl-paragraph">{t[state === 'offline' ? 'offline' : 'out'].text}</p>
      <Button kind="secondary" onClick={() => void load()}>
        {t.retry}
      </Button>
    </Welcome>
  );
}
