import type { TargetedKeyboardEvent } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { LazyFind } from '../shared/find/LazyFind';
import { Icon } from '../shared/Icon';
import { Broken, Skeleton } from '../shared/States';
import { shortDate, dateOf, shortMoment } from '../shared/time';
import { useNow } from '../shared/useNow';
import type { InboxPerson } from './model';
import { Filters } from './Filters';
import { arranged, initials, isIn, isSilent, named, since } from './people';
import { pathOf } from './routes';
import { t } from './texts';
import { follow } from './useRoute';
import { useWork } from './work';

/** Everyone in the caseload: who waits longest on top. Arrow keys walk through the list. */
export function PeopleList() {
  const { session, inbox, filter, route, go, show } = useWork();
  const [asked, setAsked] = useState('');
  /** What is sought in messages; the list of people makes room for it. */
  const [sought, setSought] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const now = useNow();
  const all = useMemo(() => arranged(inbox.data?.people ?? []), [inbox.data]);
  const part = useMemo(() => all.filter((person) => isIn(filter, person)), [all, filter]);
  const shown = named(part, asked);
  const waiting = shown.filter((person) => person.waitingSince || person.worrySince);
  const others = shown.filter((person) => !person.waitingSince && !person.worrySince);
  const current = route.page === 'person' ? route.youth : undefined;
  // One stop for the Tab key; the arrows do the rest.
  const stop = shown.some((one) => one.youth === current) ? current : shown[0]?.youth;

  function walk(event: TargetedKeyboardEvent<HTMLDivElement>) {
    const links = [...(list.current?.querySelectorAll<HTMLAnchorElement>('a') ?? [])];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
    if (to === undefined || at < 0) return;
    event.preventDefault();
    links[Math.min(links.length - 1, Math.max(0, to))]?.focus();
  }

  return (
    <nav class="people" aria-label={t.people.title}>
      <a
        class="people__home"
        href="/werk/"
        aria-current={route.page === 'today' ? 'page' : undefined}
        onClick={follow({ page: 'today' }, go)}
      >
        <Icon name="calendar" /> {t.people.today}
      </a>
      <search class="people__search" hidden={sought !== undefined}>
        <Icon name="search" />
        <input
          id="zoek"
          class="utrecht-textbox"
          type="search"
          autocomplete="off"
          spellcheck={false}
          aria-label={t.people.search}
          placeholder={t.people.search}
          value={asked}
          onInput={(event) => setAsked(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown' || event.key === 'Enter') {
              event.preventDefault();
              list.current?.querySelector<HTMLAnchorElement>('a')?.focus();
            }
            if (event.key === 'Enter' && shown.length === 0 && asked.trim()) {
              setSought(asked.trim());
            }
            if (event.key === 'Escape') setAsked('');
          }}
        />
      </search>
      {sought === undefined && asked.trim() && (
        <button type="button" class="people__in-messages" onClick={() => setSought(asked.trim())}>
          <Icon name="chat" /> {t.people.inMessages(asked.trim())}
        </button>
      )}
      {sought !== undefined && (
        <LazyFind
          key={sought}
          initial={sought}
          self={session.id}
          nameOf={(youth) => all.find((person) => person.youth === youth)?.name}
          onChoose={show}
          onClose={() => {
            setSought(undefined);
            // Only once it is on the screen again.
            requestAnimationFrame(() => document.querySelector<HTMLElement>('#zoek')?.focus());
          }}
        />
      )}
      {sought === undefined && (
        <>
          <Filters people={all} />
          <a
            class="people__several"
            href="/werk/berichten"
            aria-current={route.page === 'several' ? 'page' : undefined}
            onClick={follow({ page: 'several' }, go)}
          >
            <Icon name="chat" /> {t.several.title}
          </a>
          <a
            class="people__several"
            href="/werk/groepen"
            aria-current={route.page === 'groups' ? 'page' : undefined}
            onClick={follow({ page: 'groups' }, go)}
          >
            <Icon name="person" /> {t.groups}
          </a>
        </>
      )}
      <p class="visually-hidden" role="status">
        {asked && t.people.found(shown.length)}
      </p>
      <div class="people__list" ref={list} hidden={sought !== undefined} onKeyDown={walk}>
        {inbox.error && !inbox.data ? (
          <Broken title={t.people.failed} error={inbox.error} onRetry={inbox.reload} />
        ) : !inbox.data ? (
          <Skeleton rows={9} />
        ) : all.length === 0 ? (
          <p class="people__none">{t.people.nobody}</p>
        ) : part.length === 0 ? (
          <p class="people__none">{t.people.noneIn[filter]}</p>
        ) : shown.length === 0 ? (
          <p class="people__none">{t.people.noMatch(asked)}</p>
        ) : (
          <>
            <Group title={t.people.groups.waiting} people={waiting} {...{ now, current, stop }} />
            <Group title={t.people.groups.others} people={others} {...{ now, current, stop }} />
          </>
        )}
      </div>
    </nav>
  );
}

interface GroupProps {
  title: string;
  people: InboxPerson[];
  now: Date;
  current: string | undefined;
  stop: string | undefined;
}

function Group({ title, people, now, current, stop }: GroupProps) {
  if (people.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2 class="people__group">
        {title} <span>{people.length}</span>
      </h2>
      <ul>
        {people.map((person) => (
          <li key={person.youth}>
            <Row
              person={person}
              now={now}
              here={person.youth === current}
              reachable={person.youth === stop}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  person: InboxPerson;
  now: Date;
  here: boolean;
  reachable: boolean;
}

function Row({ person, now, here, reachable }: RowProps) {
  const { go } = useWork();
  const route = { page: 'person', youth: person.youth } as const;
  return (
    <a
      class={person.unread > 0 ? 'person-row person-row--unread' : 'person-row'}
      href={pathOf(route)}
      tabIndex={reachable ? 0 : -1}
      aria-current={here ? 'page' : undefined}
      onClick={follow(route, go)}
    >
      <span class="face" aria-hidden="true">
        {initials(person.name)}
      </span>
      <span class="person-row__name">{person.name}</span>
      <span class="person-row__when">
        {person.lastMessageAt && shortMoment(person.lastMessageAt, now)}
      </span>
      <span class="person-row__state">{stateOf(person, now)}</span>
      {person.unread > 0 && (
        <span class="person-row__unread">
          <span aria-hidden="true">{person.unread}</span>
          <span class="visually-hidden">{t.people.unread(person.unread)}</span>
        </span>
      )}
    </a>
  );
}

/** The one thing that matters most now about somebody. */
function stateOf(person: InboxPerson, now: Date) {
  if (person.worrySince) return <span class="worries">{t.worry.first}</span>;
  if (person.waitingSince) {
    return <span class="waits">{t.people.waits(since(person.waitingSince, now))}</span>;
  }
  if (isSilent(person)) {
    return <span class="silent">{t.people.silent(person.silentDays)}</span>;
  }
  if (person.nextAppointmentAt) {
    return (
      <>
        <Icon name="calendar" /> {shortDate(dateOf(person.nextAppointmentAt))}
      </>
    );
  }
  return t.person.phases[person.phase];
}
