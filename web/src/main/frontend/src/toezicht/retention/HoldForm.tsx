import { useState } from 'preact/hooks';
import { api } from '../../shared/api';
import { Button } from '../../shared/Button';
import { sentenceFor } from '../../shared/texts';
import { t } from '../texts';
import { YouthFilter } from '../YouthFilter';

interface Props {
  /** Empty as long as nobody was chosen. */
  dossier: string;
  onChanged: () => void;
  onCancel: () => void;
}

/** Why a dossier must stay. */
export function HoldForm({ dossier, onChanged, onCancel }: Props) {
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  async function keep(event: Event) {
    event.preventDefault();
    if (busy) return;
    if (!dossier) {
      setProblem(t.retention.choose);
      return;
    }
    setBusy(true);
    setProblem('');
    try {
      await api.put(`/api/youths/${dossier}/hold`, { reason });
      onChanged();
    } catch (error) {
      setProblem(sentenceFor(error));
    }
    setBusy(false);
  }

  return (
    <form class="form" onSubmit={keep}>
      <label class="field">
        <span class="field__label">{t.retention.reason}</span>
        <textarea
          class="utrecht-textarea"
          rows={2}
          maxLength={500}
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </label>
      <p class="hint">{t.retention.reasonHint}</p>
      <p class="form__problem" role="alert">
        {problem}
      </p>
      <div class="form__do">
        <Button kind="subtle" onClick={onCancel}>
          {t.retention.no}
        </Button>
        <Button kind="primary" type="submit" busy={busy}>
          {t.retention.save}
        </Button>
      </div>
    </form>
  );
}

/** The same for a youth who was not proposed. */
export function HoldOther({ onChanged }: { onChanged: () => void }) {
  const [open, setOpen] = useState(false);
  const [youth, setYouth] = useState('');

  if (!open) {
    return (
      <p>
        <Button kind="secondary" onClick={() => setOpen(true)}>
          {t.retention.holdOther}
        </Button>
      </p>
    );
  }
  return (
    <section class="requests-desk__one" aria-label={t.retention.holdOther}>
      <YouthFilter chosen={youth || undefined} entries={[]} onChange={setYouth} />
      <HoldForm
        dossier={youth}
        onChanged={() => {
          setOpen(false);
          setYouth('');
          onChanged();
        }}
        onCancel={() => setOpen(false)}
      />
    </section>
  );
}
