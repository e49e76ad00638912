import { useState } from 'preact/hooks';
import { api } from '../shared/api';
import { Button } from '../shared/Button';
import type { Uuid } from '../shared/contract';
import { Dialog } from '../shared/Dialog';
import { sentenceFor } from '../shared/texts';
import { dateOf } from '../shared/time';
import { useLoaded } from '../shared/useLoaded';
import { t } from './texts';

interface Props {
  name: string;
  caseId: Uuid;
  owner: Uuid;
  onHanded: () => void;
  onClose: () => void;
}

/** Gives a case to another owner, with a word of both to the young person. */
export function HandoverDialog({ name, caseId, owner, onHanded, onClose }: Props) {
  const colleagues = useLoaded<{ id: Uuid; name: string }[]>('/api/colleagues');
  const today = dateOf(new Date());
  const [to, setTo] = useState('');
  const [on, setOn] = useState(today);
  const [farewell, setFarewell] = useState('');
  const [welcome, setWelcome] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const first = name.split(' ')[0] ?? '';
  const next = colleagues.data?.find((one) => one.id === to)?.name;

  async function hand() {
    if (!to || !on) {
      setProblem(t.handover.missing);
      return;
    }
    setBusy(true);
    setProblem('');
    try {
      await api.post(`/api/cases/${caseId}/handover`, {
        to,
        on,
        ...(farewell.trim() && { farewell: farewell.trim() }),
        ...(welcome.trim() && { welcome: welcome.trim() }),
      });
      onHanded();
    } catch (error) {
      setProblem(sentenceFor(error));
      setBusy(false);
    }
  }

  return (
    <Dialog title={t.handover.title(name)} onClose={onClose}>
      <form
        class="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void hand();
        }}
      >
        <p>{t.handover.lead(first)}</p>
        <div class="form__row">
          <label class="field">
            <span class="field__label">{t.handover.to}</span>
            <select
              class="utrecht-select"
              data-first=""
              value={to}
              onChange={(event) => setTo(event.currentTarget.value)}
            >
              <option value="">{t.absence.choose}</option>
              {(colleagues.data ?? [])
                .filter((one) => one.id !== owner)
                .map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.name}
                  </option>
                ))}
            </select>
          </label>
          <label class="field">
            <span class="field__label">{t.handover.on}</span>
            <input
              class="utrecht-textbox"
              type="date"
              min={today}
              value={on}
              onInput={(event) => setOn(event.currentTarget.value)}
            />
          </label>
        </div>
        <label class="field">
          <span class="field__label">{t.handover.farewell}</span>
          <textarea
            class="utrecht-textarea"
            rows={3}
            maxLength={1000}
            value={farewell}
            onInput={(event) => setFarewell(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span class="field__label">{t.handover.welcome(next)}</span>
          <textarea
            class="utrecht-textarea"
            rows={3}
            maxLength={1000}
            value={welcome}
            onInput={(event) => setWelcome(event.currentTarget.value)}
          />
        </label>
        <p class="form__problem" role="alert">
          {problem}
        </p>
        <div class="form__do">
          <Button kind="secondary" onClick={onClose}>
            {t.cancel}
          </Button>
          <Button kind="primary" type="submit" busy={busy}>
            {t.handover.submit}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
