import { useState } from 'preact/hooks';
import { api } from '../shared/api';
import { Button } from '../shared/Button';
import type { Appointment } from '../shared/contract';
import { Dialog } from '../shared/Dialog';
import { sentenceFor } from '../shared/texts';
import { momentInWords } from '../shared/time';
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
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  async function cancel() {
    setBusy(true);
    try {
      const body = reason.trim() ? { reason: reason.trim() } : {};
      await api.post(`/api/appointments/${appointment.id}/cancel`, body);
      say(t.appointment.cancelled);
      onCancelled();
      onClose();
    } catch (error) {
      setProblem(sentenceFor(error));
      setBusy(false);
    }
  }

  return (
    <Dialog title={t.appointment.cancelTitle} onClose={onClose}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          void cancel();
        }}
      >
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
        <p class="form__problem" role="alert">
          {problem}
        </p>
        <div class="form__do">
          <Button kind="secondary" onClick={onClose}>
            {t.cancel}
          </Button>
          <Button kind="primary" tone="negative" type="submit" busy={busy}>
            {t.appointment.cancelDo}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
