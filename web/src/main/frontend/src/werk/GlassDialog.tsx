import { useState } from 'preact/hooks';
import { api } from '../shared/api';
import type { Uuid } from '../shared/contract';
import { Dialog } from '../shared/Dialog';
import { AskForm } from './AskForm';
import { t } from './texts';

const AT_LEAST = 10;
const AT_MOST = 500;

interface Props {
  youth: Uuid;
  name?: string | undefined;
  onOpened: () => void;
  onClose: () => void;
}

/** Asks why somebody must be in a dossier that is not theirs, and lets them in for an hour. */
export function GlassDialog({ youth, name, onOpened, onClose }: Props) {
  const [reason, setReason] = useState('');

  async function open() {
    if (reason.trim().length < AT_LEAST) return t.glass.missing;
    await api.post(`/api/youths/${youth}/glass`, { reason: reason.trim() });
    onOpened();
    return undefined;
  }

  return (
    <Dialog title={name ? t.glass.titleOf(name) : t.glass.title} onClose={onClose}>
      <AskForm submit={t.glass.submit} act={open} onCancel={onClose}>
        <p>{t.glass.lead}</p>
        <label class="field">
          <span class="field__label">{t.glass.reason}</span>
          <span class="hint">{t.glass.bounds}</span>
          <textarea
            class="utrecht-textarea"
            rows={4}
            maxLength={AT_MOST}
            required
            data-first
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </label>
      </AskForm>
    </Dialog>
  );
}
