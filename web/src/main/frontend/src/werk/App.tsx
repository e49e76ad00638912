import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Session } from '../shared/contract';
import { DeskHeader } from '../shared/DeskHeader';
import { Live } from '../shared/live';
import { Broken, Skeleton } from '../shared/States';
import { wearTheme } from '../shared/theme';
import { useLoaded } from '../shared/useLoaded';
import { CoordinatorDesk } from './CoordinatorDesk';
import { t } from './texts';
import type { Work } from './work';
import { Workplace } from './Workplace';

/** The consultant's app: it asks who is here first. */
export function App() {
  const session = useLoaded<Session>('/api/session');
  const { data } = session;

  useEffect(() => wearTheme(data?.organisation?.slug), [data?.organisation?.slug]);

  if (session.error && !data) {
    return (
      <main class="alone">
        <Broken title={t.people.failed} error={session.error} onRetry={session.reload} />
      </main>
    );
  }
  if (!data) {
    return (
      <main class="alone">
        <Skeleton rows={3} />
      </main>
    );
  }
  if (data.kind !== 'staff' || !data.id) {
    return (
      <main class="alone">
        <h1 class="nl-heading nl-heading--level-1">{t.none.title}</h1>
        <p class="nl-paragraph">{t.none.text}</p>
        <a class="nl-link" href="/werk/">
          {t.signIn}
        </a>
      </main>
    );
  }
  if (!data.roles?.includes('consultant') && data.roles?.includes('coordinator')) {
    return <SignedIn session={{ ...data, id: data.id, name: data.name ?? '' }} coordinator />;
  }
  if (!data.roles?.includes('consultant')) {
    return (
      <>
        <DeskHeader session={data} home="/werk/" texts={t} />
        <main class="alone">
          <h1 class="nl-heading nl-heading--level-1">{t.wrongRole.title}</h1>
          <p class="nl-paragraph">{t.wrongRole.text}</p>
        </main>
      </>
    );
  }
  return <SignedIn session={{ ...data, id: data.id, name: data.name ?? '' }} />;
}

interface SignedInProps {
  session: Work['session'];
  /** Coordinates, and guides nobody. */
  coordinator?: boolean;
}

function SignedIn({ session, coordinator = false }: SignedInProps) {
  const live = useMemo(() => new Live({ person: session.id }), [session.id]);
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    live.open();
    setOpened(true);
    return () => live.close();
  }, [live]);
  if (!opened) return null;
  const Desk = coordinator ? CoordinatorDesk : Workplace;
  return <Desk session={session} live={live} />;
}
