import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { api } from '../../shared/api';
import type { Session } from '../../shared/contract';
import { GroupTalk } from '../../shared/group/GroupTalk';
import { type Group, joined } from '../../shared/group/model';
import { groupTexts } from '../../shared/group/texts';
import { Live } from '../../shared/live';
import { Broken, Skeleton } from '../../shared/States';
import { useLiveState } from '../../shared/useConversation';

/** The conversation of the team, for who has no caseload of their own beside it. */
export default function TeamTalk({ session }: { session: Session & { id: string } }) {
  const t = groupTexts();
  const live = useMemo(() => new Live({ person: session.id }), [session.id]);
  const state = useLiveState(live);
  const [group, setGroup] = useState<Group>();
  const [error, setError] = useState<unknown>();

  useEffect(() => {
    live.open();
    return () => live.close();
  }, [live]);
  const load = useCallback(() => {
    setError(undefined);
    api.post<Group>('/api/team-group').then(setGroup, setError);
  }, []);
  useEffect(load, [load]);

  return (
    <section class="talk team__talk" aria-label={t.team}>
      <h1 class="visually-hidden">{t.team}</h1>
      {error !== undefined ? (
        <Broken title={t.loadFailed} error={error} onRetry={load} />
      ) : joined(group) ? (
        <GroupTalk
          live={live}
          state={state}
          group={group}
          self={{ kind: 'staff', id: session.id, name: session.name ?? '' }}
          visible
          onRead={() => undefined}
        />
      ) : (
        <Skeleton rows={4} />
      )}
    </section>
  );
}
