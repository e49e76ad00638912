import { useState } from 'preact/hooks';
import { api } from '../shared/api';
import type { Uuid } from '../shared/contract';
import { Dialog } from '../shared/Dialog';
import { dateOf } from '../shared/time';
import { useLoaded } from '../shared/useLoaded';
import { AskForm } from './AskForm';
import { type Colleague, ColleagueField, DateField } from './fields';
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
  const colleagues = useLoaded<Colleague[]>('/api/colleagues');
  const today = dateOf(new Date());
  const [to, setTo] = useState('');
  const [on, setOn] = useState(today);
  const [farewell, setFarewell] = useState('');
  const [welcome, setWelcome] = useState('');
  const first = name.split(' ')[0] ?? '';
  const next = colleagues.data?.find((one) => one.id === to)?.name;

  async function hand() {
    if (!to || !on) {
      return t.handover.missing;
    }
    await api.post(`/api/cases/${caseId}/handover`, {
      to,
      on,
      ...(farewell.trim() && { farewell: farewell.trim() }),
      ...(welcome.trim() && { welcome: welcome.trim() }),
    });
    onHanded();
  }

  return (
    <Dialog title={t.handover.title(name)} onClose={onClose}>
      <AskForm submit={t.handover.submit} act={hand} onCancel={onClose}>
        <p>{t.handover.lead(first)}</p>
        <div class="form__row">
          <ColleagueField
            label={t.handover.to}
            none={t.absence.choose}
            people={(colleagues.data ?? []).filter((one) => one.id !== owner)}
            value={to}
            first
            onChange={setTo}
          />
          <DateField label={t.handover.on} value={on} min={today} onChange={setOn} />
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
      </AskForm>
    </Dialog>
  );
}
