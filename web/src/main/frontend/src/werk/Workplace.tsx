import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { DeskHeader } from '../shared/DeskHeader';
import type { Live } from '../shared/live';
import { useLiveState } from '../shared/useConversation';
import { dateOf } from '../shared/time';
import { useLoaded } from '../shared/useLoaded';
import { useNow } from '../shared/useNow';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { AbsenceDialog } from './AbsenceDialog';
import { CallPage } from './CallPage';
import { LazyGroups } from './groups/LazyGroups';
import type { Inbox } from './model';
import { PeopleList } from './PeopleList';
import { FILTERS, type Filter, arranged, isIn } from './people';
import { PersonPage } from './PersonPage';
import { SeveralPage } from './sending/SeveralPage';
import { pathOf } from './routes';
import { AFTER_SIGN_OUT_MS, mayTryAgain } from './signInAgain';
import { ShortcutsDialog } from './ShortcutsDialog';
import { type Command, commandOf, shortcutsOn } from './shortcuts';
import { t } from './texts';
import { Today } from './Today';
import { follow, useRoute } from './useRoute';
import { type Work, WorkContext } from './work';
import type { Phrase } from './wording/model';

/** Hints that come together are one reason to look again. */
const HINT_PAUSE_MS = 400;
const SAID_FOR_MS = 5_000;

interface Props {
  session: Work['session'];
  live: Live;
}

/** The frame of the consultant's day: people on the left, and beside them the screen asked for. */
export function Workplace({ session, live }: Props) {
  const [route, go] = useRoute();
  const inbox = useLoaded<Inbox>('/api/inbox');
  const phrases = useLoaded<Phrase[]>('/api/phrases');
  const [filter, setFilter] = useState<Filter>('all');
  const [due, setDue] = useState(0);
  const [said, setSaid] = useState('');
  const [help, setHelp] = useState(false);
  const [away, setAway] = useState(false);
  const [planning, setPlanning] = useState(0);
  const [goTo, setGoTo] = useState<Work['goTo']>();
  const state = useLiveState(live);
  const today = dateOf(useNow());

  useEffect(() => {
    if (state !== 'ended') return;
    const timer = setTimeout(() => {
      if (mayTryAgain(Date.now())) location.reload();
    }, AFTER_SIGN_OUT_MS);
    return () => clearTimeout(timer);
  }, [state]);
  const saidTimer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const say = useCallback((text: string) => {
    clearTimeout(saidTimer.current);
    setSaid(text);
    saidTimer.current = setTimeout(() => setSaid(''), SAID_FOR_MS);
  }, []);

  const show = useCallback<Work['show']>(
    ({ youth, thread, seq }) => {
      setGoTo({ thread, seq });
      go({ page: 'person', youth });
    },
    [go],
  );

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let wasOpen = false;
    const stop = live.on((event) => {
      const again = event.type === 'state' && event.state === 'open' && wasOpen;
      if (event.type === 'state' && event.state === 'open') wasOpen = true;
      if (event.type === 'due' || again) setDue((turn) => turn + 1);
      if (event.type === 'inbox' || again) {
        clearTimeout(timer);
        timer = setTimeout(inbox.reload, HINT_PAUSE_MS);
      }
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [live, inbox.reload]);

  const worries = inbox.data?.people.filter((one) => one.worrySince).length ?? 0;
  useEffect(() => {
    if (worries > 0) say(t.worry.first);
  }, [worries, say]);

  const obey = (command: Command) => {
    const list = arranged(inbox.data?.people ?? []).filter((one) => isIn(filter, one));
    const here = list.findIndex((one) => route.page === 'person' && one.youth === route.youth);
    const step = (to: number) => {
      const person = list[Math.min(list.length - 1, Math.max(0, to))];
      if (person) go({ page: 'person', youth: person.youth });
    };
    if (command === 'next') step(here + 1);
    if (command === 'previous') step(here < 0 ? 0 : here - 1);
    const part = FILTERS.find((one) => one === command);
    if (part) setFilter(part);
    if (command === 'today') go({ page: 'today' });
    if (command === 'help') setHelp(true);
    if (command === 'search') document.querySelector<HTMLElement>('#zoek')?.focus();
    if (command === 'write') document.querySelector<HTMLElement>('.composer textarea')?.focus();
    if (command === 'texts') document.querySelector<HTMLElement>('[data-texts]')?.click();
    if (command === 'several') go({ page: 'several' });
    if (command === 'plan' && route.page === 'person') setPlanning((turn) => turn + 1);
  };

  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && event.target instanceof HTMLTextAreaElement) {
        if (!event.target.closest('dialog')) event.target.blur();
      }
      const command = shortcutsOn() ? commandOf(event) : undefined;
      if (!command) return;
      event.preventDefault();
      obey(command);
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  });

  const work = useMemo<Work>(
    () => ({ session, live, inbox, phrases, filter, setFilter, route, go, goTo, show, say }),
    [
      session,
      live,
      inbox.data,
      inbox.error,
      inbox.loading,
      phrases.data,
      phrases.error,
      filter,
      route.page,
      pathKey(route),
      goTo,
      show,
      say,
    ],
  );

  if (route.page === 'call') {
    return (
      <WorkContext.Provider value={work}>
        <CallPage room={route.room} />
      </WorkContext.Provider>
    );
  }
  return (
    <WorkContext.Provider value={work}>
      <div class={`workplace workplace--${route.page}`}>
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
            <Button kind="subtle" onClick={() => setAway(true)}>
              {t.absence.open}
            </Button>
            <Button kind="subtle" onClick={() => setHelp(true)}>
              {t.shortcuts.open}
            </Button>
          </div>
        </DeskHeader>
        {(state === 'waiting' || state === 'ended') && (
          <p class="line-down" role="status">
            {state === 'ended' ? t.connection.ended : t.connection.waiting}{' '}
            {state === 'ended' && <a href="/werk/">{t.signIn}</a>}
          </p>
        )}
        <PeopleList />
        {route.page === 'person' ? (
          <PersonPage key={route.youth} youth={route.youth} planning={planning} />
        ) : route.page === 'groups' ? (
          <LazyGroups chosen={route.group} />
        ) : route.page === 'several' ? (
          <SeveralPage key={route.batch ?? ''} batch={route.batch} />
        ) : (
          // At midnight another day begins, also for who left the page open.
          <Today key={today} due={due} />
        )}
        <nav class="tabs" aria-label={t.tabs}>
          {(['today', 'people'] as const).map((page) => (
            <a
              key={page}
              href={pathOf({ page })}
              aria-current={route.page === page ? 'page' : undefined}
              onClick={follow({ page }, go)}
            >
              <Icon name={page === 'today' ? 'calendar' : 'chat'} />
              {page === 'today' ? t.today.title : t.people.title}
            </a>
          ))}
        </nav>
        <p class={said ? 'said said--now' : 'said'} role="status">
          {said}
        </p>
        {away && (
          <AbsenceDialog self={session.id} coordinator={false} onClose={() => setAway(false)} />
        )}
        {help && <ShortcutsDialog onClose={() => setHelp(false)} />}
      </div>
    </WorkContext.Provider>
  );
}

function pathKey(route: Work['route']): string {
  return route.page === 'person' ? route.youth : pathOf(route);
}
