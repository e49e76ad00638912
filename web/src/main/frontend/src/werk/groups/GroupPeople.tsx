import { useId, useState } from 'preact/hooks';
import { api } from '../../shared/api';
import { Button } from '../../shared/Button';
import type { Uuid } from '../../shared/contract';
import type { Group, Member } from '../../shared/group/model';
import { groupTexts } from '../../shared/group/texts';
import { useHints } from '../../shared/group/useHints';
import { Broken, Skeleton } from '../../shared/States';
import { sentenceFor } from '../../shared/texts';
import { useLoaded } from '../../shared/useLoaded';
import { useWork } from '../work';

interface Colleague {
  id: Uuid;
  name: string;
}

/** Who is in a group, and who may come in or go. */
export function GroupPeople({ group, onEnded }: { group: Group; onEnded: () => void }) {
  const { inbox, live } = useWork();
  const t = groupTexts();
  const members = useLoaded<Member[]>(`/api/groups/${group.id}/members`);
  const colleagues = useLoaded<Colleague[]>(group.team ? undefined : '/api/colleagues');
  const [problem, setProblem] = useState('');
  useHints(live, members.reload);
  const there = new Set((members.data ?? []).map((one) => one.person));

  async function act(what: Promise<unknown>, done = members.reload) {
    setProblem('');
    try {
      await what;
      done();
    } catch (error) {
      setProblem(sentenceFor(error));
    }
  }

  function remove(one: Member) {
    if (confirm(t.removeSure(one.name))) {
      void act(api.delete(`/api/groups/${group.id}/members/${one.person}`));
    }
  }

  if (members.error !== undefined) {
    return <Broken title={t.membersFailed} error={members.error} onRetry={members.reload} />;
  }
  if (!members.data) return <Skeleton rows={3} />;
  return (
    <div class="groups__people">
      <ul>
        {members.data.map((one) => (
          <li key={one.person}>
            <span>
              {one.name}
              {one.me && ` (${t.you})`}
              {one.invited && <em> {t.waiting}</em>}
            </span>
            {!group.team && !one.me && (
              <Button kind="subtle" onClick={() => remove(one)}>
                {t.remove}
                <span class="visually-hidden">: {one.name}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {problem && <p role="alert">{problem}</p>}
      {!group.team && (
        <>
          <Adding
            label={t.addYouth}
            none={t.addYouthNone}
            act={t.inviting}
            people={(inbox.data?.people ?? [])
              .map((one) => ({ id: one.youth, name: one.name }))
              .filter((one) => !there.has(one.id))}
            onAdd={(id) => void act(api.put(`/api/groups/${group.id}/youths/${id}`))}
          />
          <Adding
            label={t.addColleague}
            none={t.addColleagueNone}
            act={t.add}
            people={(colleagues.data ?? []).filter((one) => !there.has(one.id))}
            onAdd={(id) => void act(api.put(`/api/groups/${group.id}/staff/${id}`))}
          />
          <Button
            kind="subtle"
            tone="negative"
            onClick={() => {
              if (confirm(t.endSure)) {
                void act(api.post(`/api/groups/${group.id}/end`), onEnded);
              }
            }}
          >
            {t.end}
          </Button>
        </>
      )}
    </div>
  );
}

interface AddingProps {
  label: string;
  none: string;
  act: string;
  people: Colleague[];
  onAdd: (id: Uuid) => void;
}

function Adding({ label, none, act, people, onAdd }: AddingProps) {
  const id = useId();
  const [chosen, setChosen] = useState('');
  return (
    <form
      class="groups__adding"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) onAdd(chosen);
        setChosen('');
      }}
    >
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="utrecht-select"
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
      >
        <option value="">{none}</option>
        {people.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
      <Button type="submit" disabled={!chosen}>
        {act}
      </Button>
    </form>
  );
}
