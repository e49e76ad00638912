import { useState } from 'preact/hooks';
import { api } from '../shared/api';
import type { Appointment } from '../shared/contract';
import { Dialog } from '../shared/Dialog';
import { momentInWords } from '../shared/time';
import { AskForm } from './AskForm';
import { t } from './texts';
import { useWork } from './work';

interface Props {
  appointment: Appointment;
  name: string;
  onCancelled: () => void;
  onClose: () => void;
}

/** Calls an appointment off; the other side hears of it in the conversation. */
export function CancelDialog({ appointment, name, onCancelled, onClose }: Props) {
  const { say } = useWork();
  const [reason, setReason] = useState('');

  async function cancel() {
    const body = reason.trim() ? { reason: reason.trim() } : {};
    await api.post(`/api/appointments/${appointment.id}/cancel`, body);
    say(t.appointment.cancelled);
    onCancelled();
    onClose();
  }

  return (
    <Dialog title={t.appointment.cancelTitle} onClose={onClose}>
      <AskForm submit={t.appointment.cancelDo} act={cancel} onCancel={onClose} negative>
        <p>{t.appointment.cancelAsk(name, momentInWords(appointment.startsAt))}</p>
        <label class="field">
          <span class="field__label">{t.appointment.reason}</span>
          <input
            class="utrecht-textbox"
            maxLength={200}
            data-first=""
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </label>
      </AskForm>
    </Dialog>
  );
}
