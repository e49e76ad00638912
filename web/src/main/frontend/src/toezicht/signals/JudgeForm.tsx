import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { api } from '../../shared/api';
import { Button } from '../../shared/Button';
import { sentenceFor } from '../../shared/texts';
import { t } from '../texts';
import type { Signal, Verdict } from './model';

interface Props {
  signal: Signal;
  verdict: Verdict;
  onJudged: (signal: Signal) => void;
  onCancel: () => void;
}

/** The note with a judgement; only what is fine can do without. */
export function JudgeForm({ signal, verdict, onJudged, onCancel }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  useEffect(() => field.current?.focus(), []);

  async function keep(event: Event) {
    event.preventDefault();
    if (busy) return;
    if (verdict !== 'fine' && !note.trim()) {
      setProblem(t.signals.noteMissing);
      field.current?.focus();
      return;
    }
    setBusy(true);
    setProblem('');
    try {
      onJudged(await api.post<Signal>(`/api/signals/${signal.id}/judgement`, { verdict, note }));
    } catch (error) {
      setProblem(sentenceFor(error));
      setBusy(false);
    }
  }

  return (
    <form
      class="signal__form"
      onSubmit={keep}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <label class="field">
        <span class="field__label">{verdict === 'fine' ? t.signals.noteFree : t.signals.note}</span>
        <textarea
          ref={field}
          class="utrecht-textarea"
          rows={2}
          maxLength={1_000}
          aria-describedby={id}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <p id={id} class="hint">
        {t.signals.noteHint}
      </p>
      <p class="form__problem" role="alert">
        {problem}
      </p>
      <div class="form__do">
        <Button kind="subtle" onClick={onCancel}>
          {t.signals.cancel}
        </Button>
        <Button kind="primary" type="submit" busy={busy}>
          {t.signals.keep}
        </Button>
      </div>
    </form>
  );
}
