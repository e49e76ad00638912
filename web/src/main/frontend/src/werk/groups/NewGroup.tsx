import { useId, useMemo, useState } from 'preact/hooks';
import { api } from '../../shared/api';
import { Button } from '../../shared/Button';
import type { Uuid } from '../../shared/contract';
import { Dialog } from '../../shared/Dialog';
import { groupTexts } from '../../shared/group/texts';
import { newId } from '../../shared/ids';
import { sentenceFor } from '../../shared/texts';
import { dateOf } from '../../shared/time';

const DAY_MS = 24 * 3_600_000;
const USUAL_DAYS = 90;
const LONGEST_DAYS = 365;

/** Asks what a new group is called, and until when it is there. */
export function NewGroup(props: { onClose: () => void; onMade: (group: Uuid) => void }) {
  const t = groupTexts();
  const id = useId();
  // One id for this window: pressed twice, there is one group.
  const group = useMemo(() => newId(), []);
  const [name, setName] = useState('');
  const [endsOn, setEndsOn] = useState(dayFromNow(USUAL_DAYS));
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  async function make() {
    setBusy(true);
    setProblem('');
    try {
      await api.put(`/api/groups/${group}`, { name: name.trim(), endsOn });
      props.onMade(group);
    } catch (error) {
      setProblem(sentenceFor(error));
      setBusy(false);
    }
  }

  return (
    <Dialog title={t.make} onClose={props.onClose}>
      <form
        class="groups__form"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim()) void make();
        }}
      >
        <label class="utrecht-form-label" for={`${id}-naam`}>
          {t.makeName}
        </label>
        <p id={`${id}-naam-uitleg`} class="groups__hint">
          {t.makeNameHint}
        </p>
        <input
          id={`${id}-naam`}
          class="utrecht-textbox"
          aria-describedby={`${id}-naam-uitleg`}
          data-first
          required
          maxLength={60}
          autocomplete="off"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <label class="utrecht-form-label" for={`${id}-dag`}>
          {t.makeEnds}
        </label>
        <p id={`${id}-dag-uitleg`} class="groups__hint">
          {t.makeEndsHint}
        </p>
        <input
          id={`${id}-dag`}
          class="utrecht-textbox"
          type="date"
          aria-describedby={`${id}-dag-uitleg`}
          required
          min={dayFromNow(0)}
          max={dayFromNow(LONGEST_DAYS)}
          value={endsOn}
          onInput={(event) => setEndsOn(event.currentTarget.value)}
        />
        {problem && <p role="alert">{problem}</p>}
        <Button kind="primary" type="submit" busy={busy}>
          {t.makeDo}
        </Button>
      </form>
    </Dialog>
  );
}

function dayFromNow(days: number): string {
  return dateOf(new Date(Date.now() + days * DAY_MS));
}
