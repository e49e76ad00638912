import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Appointment, Message, Session } from '../shared/contract';
import { Icon, type IconName } from '../shared/Icon';
import { Live } from '../shared/live';
import { useLiveState } from '../shared/useConversation';
import { Appointments } from './Appointments';
import { LazySettings } from './LazySettings';
import { Looks } from './Looks';
import type { Farewell } from './NotTied';
import { ThreadScreen } from './ThreadScreen';
import { Strip } from './Strip';
import { useAppointments } from './useAppointments';
import { useCompanions } from './useCompanions';
import { useGroups } from './useGroups';
import { useIntake } from './useIntake';
import { usePocket } from './usePocket';
import { t } from './texts';

const places = ['gesprek', 'afspraken', 'meekijken', 'instellingen'] as const;
type Place = (typeof places)[number];

const icons: Record<Place, IconName> = {
  gesprek: 'chat',
  afspraken: 'calendar',
  meekijken: 'eye',
  instellingen: 'settings',
};

/** The place of an address; what follows a slash is a spot in that place. */
const placeOf = (hash: string): Place =>
  places.find((place) => '#' + place === hash.split('/')[0]) ?? 'gesprek';

interface Props {
  session: Session;
  /** Messages that this device kept, when there is no connection to begin with. */
  kept: Message[] | undefined;
  /** This device was tied a moment ago. */
  justBegan: boolean;
  onLeave: (reason: Farewell) => void;
  /** The screen of this device locked. */
  onLocked: () => void;
}

/** A youth's places around one live line: the conversation, appointments, who looked, settings. */
export function Home({ session, kept, justBegan, onLeave, onLocked }: Props) {
  const self = { kind: 'youth' as const, id: session.id!, name: session.name ?? '' };
  const live = useMemo(() => new Live({ person: self.id }), [self.id]);
  const state = useLiveState(live);
  const [place, setPlace] = useState<Place>(placeOf(location.hash));
  const [unread, setUnread] = useState(0);
  const [finding, setFinding] = useState(false);
  const [question, setQuestion] = useState<{ text: string }>();
  const appointments = useAppointments(live);
  const pocket = usePocket(session);
  const groups = useGroups(live);
  const companions = useCompanions(live);
  const intake = useIntake(justBegan);
  const group = groups.chosen;
  const GroupPlace = groups.parts?.GroupPlace;
  const waiting = unread + groups.waiting + companions.waiting;
  const companion = companions.list.find((one) => one.id === groups.chosenId);
  const CompanionPlace = companions.parts?.CompanionPlace;
  const elsewhere = group !== undefined || companion !== undefined;
  const contact = session.contact?.name ?? session.organisation?.name ?? t.header.someone;
  const names: Record<Place, string> = {
    gesprek: t.nav.thread,
    afspraken: t.nav.appointments,
    meekijken: t.nav.looks,
    instellingen: t.nav.settings,
  };

  useEffect(() => {
    live.open();
    return () => live.close();
  }, [live]);

  useEffect(() => {
    if (state === 'ended') onLeave('ended');
    if (state === 'locked') onLocked();
  }, [state]);

  useEffect(() => {
    const turn = () => setPlace(placeOf(location.hash));
    // Also when somebody was quicker than this could listen.
    turn();
    addEventListener('hashchange', turn);
    return () => removeEventListener('hashchange', turn);
  }, []);

  useEffect(() => {
    if (place === 'gesprek') setUnread(0);
    return live.on((event) => {
      if (event.type !== 'message' || event.message.from.id === self.id) return;
      if (event.message.thread !== session.thread) return;
      if (place !== 'gesprek') setUnread((count) => count + 1);
    });
  }, [live, place]);

  useEffect(() => {
    document.title = waiting > 0 ? `(${waiting}) ${t.app}` : `${names[place]} – ${t.app}`;
  }, [waiting, place]);

  return (
    <div class="home">
      <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
        {t.toContent}
      </a>
      <Header session={session} contact={contact}>
        {place === 'gesprek' && !elsewhere && (
          <button
            type="button"
            class="header__tool"
            aria-label={t.header.find}
            aria-expanded={finding}
            onClick={() => setFinding(!finding)}
          >
            <Icon name="search" />
          </button>
        )}
      </Header>
      <main class="home__main" id="inhoud" tabIndex={-1}>
        {place === 'gesprek' && (groups.list.length > 0 || companions.list.length > 0) && (
          <Strip
            groups={groups.list}
            companions={companions.list}
            contact={contact}
            chosen={group?.id ?? companion?.id}
            onChoose={groups.choose}
          />
        )}
        {intake.Offer && place === 'gesprek' && !elsewhere && (
          <intake.Offer onLater={intake.over} />
        )}
        {/* The conversation stays open behind the other places, so that nothing is missed there. */}
        <div class="home__place" hidden={place !== 'gesprek' || elsewhere}>
          <ThreadScreen
            live={live}
            state={state}
            thread={session.thread!}
            self={self}
            contact={contact}
            question={question}
            appointments={appointments}
            visible={place === 'gesprek' && !elsewhere}
            kept={kept}
            onMessages={pocket}
            finding={finding}
            onFound={() => setFinding(false)}
          />
        </div>
        {GroupPlace && group && (
          <div class="home__place" hidden={place !== 'gesprek'}>
            <GroupPlace
              key={group.id}
              group={group}
              self={self}
              live={live}
              state={state}
              visible={place === 'gesprek'}
              onRead={() => groups.read(group.id)}
              onChanged={groups.reload}
            />
          </div>
        )}
        {CompanionPlace && companion && (
          <div class="home__place" hidden={place !== 'gesprek'}>
            <CompanionPlace
              key={companion.id}
              companion={companion}
              self={self}
              live={live}
              state={state}
              visible={place === 'gesprek'}
              onRead={() => companions.read(companion.id)}
              onChanged={companions.reload}
            />
          </div>
        )}
        {place === 'afspraken' && (
          <Appointments
            live={live}
            appointments={appointments}
            onAsk={(text) => {
              groups.choose(undefined);
              setQuestion({ text });
              location.hash = '#gesprek';
            }}
          />
        )}
        {place === 'meekijken' && <Looks />}
        {place === 'instellingen' && (
          <LazySettings session={session} onLeave={onLeave} onLocked={onLocked} />
        )}
      </main>
      <nav class="tabs" aria-label={t.nav.label}>
        {places.map((each) => (
          <a
            key={each}
            class="tabs__tab"
            href={'#' + each}
            aria-current={place === each ? 'page' : undefined}
          >
            <Icon name={icons[each]} />
            <span>{names[each]}</span>
            {each === 'gesprek' && waiting > 0 && (
              <span class="nl-number-badge tabs__badge">
                <span aria-hidden="true">{waiting}</span>
                <span class="visually-hidden">{t.nav.unread(waiting)}</span>
              </span>
            )}
            {each === 'afspraken' && hasToday(appointments.list) && (
              <span class="tabs__dot">
                <span class="visually-hidden">{t.appointment.today}</span>
              </span>
            )}
          </a>
        ))}
      </nav>
    </div>
  );
}

function hasToday(list: Appointment[] | undefined): boolean {
  const soon = Date.now() + 12 * 3_600_000;
  return (list ?? []).some(
    (each) =>
      each.status === 'planned' &&
      Date.parse(each.startsAt) < soon &&
      Date.parse(each.startsAt) + each.minutes * 60_000 > Date.now(),
  );
}

interface HeaderProps {
  session: Session;
  contact: string;
  children: ComponentChildren;
}

function Header({ session, contact, children }: HeaderProps) {
  const phone = session.organisation?.phone;
  return (
    <header class="header">
      <span class="avatar" aria-hidden="true">
        {initials(contact)}
      </span>
      <div class="header__who">
        <p class="header__name">{contact}</p>
        <p class="header__role">
          {session.contact && <span>{t.header.consultant}</span>}
          {session.demo && <span class="header__demo">{t.demo}</span>}
        </p>
      </div>
      {children}
      {phone && (
        <a
          class="header__call"
          href={`tel:${phone.replace(/[^\d+]/g, '')}`}
          aria-label={t.header.call(phone)}
        >
          <Icon name="phone" />
          <span class="header__number">{phone}</span>
        </a>
      )}
    </header>
  );
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.[0] ?? '')
    .join('');
}
