import { useEffect, useState } from 'preact/hooks';
import { api } from '../../shared/api';
import { Button } from '../../shared/Button';
import type { Uuid } from '../../shared/contract';
import { GroupTalk } from '../../shared/group/GroupTalk';
import { type Group, type JoinedGroup, joined, lastDay } from '../../shared/group/model';
import { groupTexts } from '../../shared/group/texts';
import { useHints } from '../../shared/group/useHints';
import { Broken, Skeleton } from '../../shared/States';
import { sentenceFor } from '../../shared/texts';
import { dateOf, dayInWords } from '../../shared/time';
import { useLiveState } from '../../shared/useConversation';
import { useLoaded } from '../../shared/useLoaded';
import { t as desk } from '../texts';
import { follow } from '../useRoute';
import { useWork } from '../work';
import { GroupPeople } from './GroupPeople';
import { NewGroup } from './NewGroup';
import './groups.css';

/** The groups of a member of staff, the team among them, and the one that is open. */
export default function GroupsPage({ chosen }: { chosen: Uuid | undefined }) {
  const { live, go, say } = useWork();
  const t = groupTexts();
  const groups = useLoaded<Group[]>('/api/groups');
  const [making, setMaking] = useState(false);
  const list = (groups.data ?? []).filter(joined);
  const open = list.find((group) => group.id === chosen);

  useEffect(() => {
    document.title = desk.title(open?.name ?? t.page);
  }, [open?.name]);

  useHints(live, groups.reload);

  async function team() {
    try {
      const group = await api.post<Group>('/api/team-group');
      groups.reload();
      go({ page: 'groups', group: group.id });
    } catch (error) {
      say(sentenceFor(error));
    }
  }

  function read(group: Uuid) {
    if (list.some((one) => one.id === group && one.unread > 0)) {
      groups.put(list.map((one) => (one.id === group ? { ...one, unread: 0 } : one)));
    }
  }

  return (
    <main id="inhoud" class={open ? 'groups groups--open' : 'groups'} tabIndex={-1}>
      <section class="groups__list" aria-label={t.page}>
        <h1 class="nl-heading nl-heading--level-1">{t.page}</h1>
        <p>{t.pageText}</p>
        <Button kind="primary" icon="plus" onClick={() => setMaking(true)}>
          {t.make}
        </Button>
        {groups.error !== undefined && (
          <Broken title={t.loadFailed} error={groups.error} onRetry={groups.reload} />
        )}
        {!groups.data && groups.error === undefined && <Skeleton rows={3} />}
        {groups.data && list.length === 0 && <p>{t.none}</p>}
        <ul>
          {list.map((group) => (
            <Entry key={group.id} group={group} current={group.id === chosen} />
          ))}
        </ul>
        {groups.data && !list.some((group) => group.team) && (
          <Button onClick={() => void team()}>{t.teamOpen}</Button>
        )}
      </section>
      {open ? (
        <OpenGroup key={open.id} group={open} onRead={read} onChanged={groups.reload} />
      ) : (
        groups.data && <p class="groups__choose">{t.choose}</p>
      )}
      {making && (
        <NewGroup
          onClose={() => setMaking(false)}
          onMade={(group) => {
            setMaking(false);
            groups.reload();
            go({ page: 'groups', group });
          }}
        />
      )}
    </main>
  );
}

function Entry({ group, current }: { group: JoinedGroup; current: boolean }) {
  const { go } = useWork();
  const t = groupTexts();
  return (
    <li>
      <a
        class="groups__entry"
        href={`/werk/groepen/${group.id}`}
        aria-current={current ? 'page' : undefined}
        onClick={follow({ page: 'groups', group: group.id }, go)}
      >
        <strong>{group.team ? t.team : group.name}</strong>
        <span>
          {group.endsAt ? t.until(dayInWords(dateOf(lastDay(group.endsAt)))) : t.teamText}
        </span>
        {group.unread > 0 && (
          <span class="nl-number-badge">
            <span aria-hidden="true">{group.unread}</span>
            <span class="visually-hidden">{t.unread(group.unread)}</span>
          </span>
        )}
      </a>
    </li>
  );
}

interface OpenProps {
  group: JoinedGroup;
  onRead: (group: Uuid) => void;
  onChanged: () => void;
}

function OpenGroup({ group, onRead, onChanged }: OpenProps) {
  const { session, live, go } = useWork();
  const state = useLiveState(live);
  const t = groupTexts();
  const [people, setPeople] = useState(false);
  const name = group.team ? t.team : group.name;
  return (
    <section class="talk groups__talk" aria-label={t.title(name)}>
      <header class="talk__head">
        <a
          class="groups__back nl-link"
          href="/werk/groepen"
          onClick={follow({ page: 'groups' }, go)}
        >
          {t.back}
        </a>
        <h2 class="talk__name">{name}</h2>
        <Button kind="subtle" aria-expanded={people} onClick={() => setPeople(!people)}>
          {t.members}
        </Button>
      </header>
      {people && (
        <GroupPeople
          group={group}
          onEnded={() => {
            onChanged();
            go({ page: 'groups' });
          }}
        />
      )}
      <GroupTalk
        live={live}
        state={state}
        group={group}
        self={{ kind: 'staff', id: session.id, name: session.name }}
        visible
        onRead={() => onRead(group.id)}
      />
    </section>
  );
}
