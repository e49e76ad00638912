import { useState } from 'preact/hooks';
import { api } from '../shared/api';
import { Button } from '../shared/Button';
import type { Appointment } from '../shared/contract';
import { sentenceFor } from '../shared/texts';
import { t } from './texts';
import { useWork } from './work';

interface Props {
  appointment: Appointment;
  name: string;
  onChanged: () => void;
}

/** Once it has begun, a person says whether it took place; nothing follows from a no by itself. */
export function AttendanceAsk({ appointment, name, onChanged }: Props) {
  const { say } = useWork();
  const [busy, setBusy] = useState(false);

  async function record(held: boolean) {
    setBusy(true);
    try {
      await api.post(`/api/appointments/${appointment.id}/attendance`, { held });
      onChanged();
    } catch (error) {
      say(sentenceFor(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <span role="group" aria-label={t.appointment.happenedFor(name)} class="meeting__ask">
      <span>{t.appointment.happened}</span>
      <Button kind="subtle" busy={busy} onClick={() => void record(true)}>
        {t.appointment.yes}
      </Button>
      <Button kind="subtle" busy={busy} onClick={() => void record(false)}>
        {t.appointment.no}
      </Button>
    </span>
  );
}
