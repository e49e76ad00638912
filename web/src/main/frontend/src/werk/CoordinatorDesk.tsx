import { useMemo } from 'preact/hooks';
import { Button } from '../shared/Button';
import { DeskHeader } from '../shared/DeskHeader';
import type { Live } from '../shared/live';
import { useLoaded } from '../shared/useLoaded';
import type { Inbox } from './model';
import { PersonPage } from './PersonPage';
import { TeamPage } from './TeamPage';
import { t } from './texts';
import { follow, useRoute } from './useRoute';
import { type Work, WorkContext } from './work';
import type { Phrase } from './wording/model';

interface Props {
  session: Work['session'];
  live: Live;
}

/** The team; or one dossier of it, for a coordinator who broke the glass. */
export function CoordinatorDesk({ session, live }: Props) {
  const [route, go] = useRoute();
  const inbox = useLoaded<Inbox>(undefined);
  const phrases = useLoaded<Phrase[]>(route.page === 'person' ? '/api/phrases' : undefined);
  const work = useMemo<Work>(
    () => ({
      session,
      live,
      inbox,
      phrases,
      filter: 'all',
      setFilter: () => undefined,
      route,
      go,
      goTo: undefined,
      show: () => undefined,
      say: () => undefined,
    }),
    [session, live, inbox, phrases.data, route.page],
  );
  if (route.page !== 'person') return <TeamPage session={session} live={live} go={go} />;
  return (
    <WorkContext.Provider value={work}>
      <div class="workplace workplace--person workplace--one">
        <a class="skip" href="#inhoud">
          {t.skip}
        </a>
        <DeskHeader
          session={session}
          home="/werk/"
          texts={t}
          onHome={follow({ page: 'today' }, go) as (event: MouseEvent) => void}
        >
          <div class="desk-header__tools">
            <Button kind="subtle" onClick={() => go({ page: 'today' })}>
              {t.glass.toTeam}
            </Button>
          </div>
        </DeskHeader>
        <PersonPage key={route.youth} youth={route.youth} planning={0} />
      </div>
    </WorkContext.Provider>
  );
}
