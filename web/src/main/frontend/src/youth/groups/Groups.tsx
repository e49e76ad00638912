import { useState } from 'preact/hooks';
import { api } from '../../shared/api';
import { Button } from '../../shared/Button';
import type { Self } from '../../shared/conversation';
import { GroupTalk } from '../../shared/group/GroupTalk';
import { type Group, type Member, joined, lastDay } from '../../shared/group/model';
import { groupTexts } from '../../shared/group/texts';
import type { Live, LiveState } from '../../shared/live';
import { sentenceFor } from '../../shared/texts';
import { dateOf, dayInWords } from '../../shared/time';
import { useLoaded } from '../../shared/useLoaded';
import './groups.css';

interface PlaceProps {
  group: Group;
  self: Self;
  live: Live;
  state: LiveState;
  visible: boolean;
  /** What is in it was read. */
  onRead: () => void;
  /** One joined, or left. */
  onChanged: () => void;
}

/** A group: the question whether one joins, or its conversation. */
export function GroupPlace(props: PlaceProps) {
  const { group, self, live, state, visible, onRead, onChanged } = props;
  const t = groupTexts();
  const [open, setOpen] = useState(false);
  if (!joined(group)) {
    return (
      <div class="page">
        <Invited group={group} self={self} onChanged={onChanged} />
      </div>
    );
  }
  return (
    <section class="talk" aria-label={t.title(group.name)}>
      <h1 class="visually-hidden">{t.title(group.name)}</h1>
      <div class="group-bar">
        {group.endsAt && <p>{t.until(dayInWords(dateOf(lastDay(group.endsAt))))}</p>}
        <Button kind="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t.members}
        </Button>
      </div>
      {open && <Members group={group} onChanged={onChanged} />}
      <GroupTalk
        live={live}
        state={state}
        group={group}
        self={self}
        visible={visible}
        onRead={onRead}
      />
    </section>
  );
}

function Invited(props: { group: Group; self: Self; onChanged: () => void }) {
  const { group, self, onChanged } = props;
  const t = groupTexts();
  const [name, setName] = useState(self.name);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  async function answer(yes: boolean) {
    setBusy(true);
    setProblem('');
    try {
      const path = `/api/me/groups/${group.id}`;
      await (yes ? api.put(path, { name: name.trim() }) : api.delete(path));
      onChanged();
    } catch (error) {
      setProblem(sentenceFor(error));
      setBusy(false);
    }
  }

  return (
    <form
      class="group-invited"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim()) void answer(true);
      }}
    >
      <h1 class="nl-heading nl-heading--level-1">{t.invited(group.name)}</h1>
      <p class="nl-paragraph">{t.invitedText}</p>
      <p class="nl-paragraph">{t.shielded}</p>
      <label class="utrecht-form-label" for="groepsnaam">
        {t.myName}
      </label>
      <p id="groepsnaam-uitleg" class="group-invited__hint">
        {t.myNameHint}
      </p>
      <input
        id="groepsnaam"
        class="utrecht-textbox"
        aria-describedby="groepsnaam-uitleg"
        maxLength={40}
        autocomplete="off"
        required
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      {problem && <p role="alert">{problem}</p>}
      <div class="group-invited__answers">
        <Button kind="primary" type="submit" busy={busy}>
          {t.join}
        </Button>
        <Button kind="subtle" disabled={busy} onClick={() => void answer(false)}>
          {t.decline}
        </Button>
      </div>
    </form>
  );
}

function Members({ group, onChanged }: { group: Group; onChanged: () => void }) {
  const t = groupTexts();
  const members = useLoaded<Member[]>(`/api/groups/${group.id}/members`);
  const [problem, setProblem] = useState('');

  async function leave() {
    if (!confirm(t.leaveSure)) return;
    try {
      await api.delete(`/api/me/groups/${group.id}`);
      onChanged();
    } catch (error) {
      setProblem(sentenceFor(error));
    }
  }

  return (
    <div class="group-members">
      {members.error !== undefined && <p role="alert">{t.membersFailed}</p>}
      <ul>
        {(members.data ?? []).map((one, index) => (
          <li key={index}>
            {one.name}
            {one.me && <span class="group-members__what"> ({t.you})</span>}
            {!one.youth && <span class="group-members__what"> ({t.staff})</span>}
          </li>
        ))}
      </ul>
      <p class="group-members__hint">{t.shielded}</p>
      {problem && <p role="alert">{problem}</p>}
      <Button kind="subtle" onClick={() => void leave()}>
        {t.leave}
      </Button>
    </div>
  );
}
