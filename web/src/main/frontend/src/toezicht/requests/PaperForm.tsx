import { useState } from 'preact/hooks';
import { api } from '../../shared/api';
import { Button } from '../../shared/Button';
import { newId } from '../../shared/ids';
import { type Kind, KINDS } from '../../shared/request/model';
import { sentenceFor } from '../../shared/texts';
import { t } from '../texts';
import { YouthFilter } from '../YouthFilter';

/** Enters what a youth asked on paper, by phone or at the desk; the term runs from now. */
export function PaperForm({ onEntered }: { onEntered: () => void }) {
  const [open, setOpen] = useState(false);
  const [youth, setYouth] = useState('');
  const [kind, setKind] = useState<Kind>('access');
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  async function enter() {
    if (busy) return;
    if (!youth) {
      setProblem(t.requests.choose);
      return;
    }
    setBusy(true);
    setProblem('');
    try {
      const said = text.trim();
      await api.put(`/api/youths/${youth}/requests/${newId()}`, {
        kind,
        ...(said && { text: said }),
      });
      setOpen(false);
      setYouth('');
      setText('');
      onEntered();
    } catch (error) {
      setProblem(sentenceFor(error));
    }
    setBusy(false);
  }

  if (!open) {
    return (
      <Button kind="secondary" onClick={() => setOpen(true)}>
        {t.requests.enter}
      </Button>
    );
  }
  return (
    <section class="requests-desk__one" aria-label={t.requests.enter}>
      <YouthFilter chosen={youth || undefined} entries={[]} onChange={setYouth} />
      <label class="field">
        <span class="field__label">{t.requests.what}</span>
        <select
          class="utrecht-select"
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value as Kind)}
        >
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {t.requests.kinds[one]}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span class="field__label">{t.requests.theirWords}</span>
        <textarea
          class="utrecht-textarea"
          rows={3}
          maxLength={2_000}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <p class="form__problem" role="alert">
        {problem}
      </p>
      <div class="form__do">
        <Button kind="subtle" onClick={() => setOpen(false)}>
          {t.requests.cancel}
        </Button>
        <Button kind="primary" busy={busy} onClick={() => void enter()}>
          {t.requests.save}
        </Button>
      </div>
    </section>
  );
}
