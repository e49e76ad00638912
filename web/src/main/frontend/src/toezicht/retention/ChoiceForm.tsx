import { useId, useState } from 'preact/hooks';
import { api } from '../../shared/api';
import { Button } from '../../shared/Button';
import { sentenceFor } from '../../shared/texts';
import { t } from '../texts';

const USUAL_DAYS = 30;

/** Whether a proposal waits for the officer, or goes by itself. */
export function ChoiceForm({
  days,
  onChanged,
}: {
  days: number | undefined;
  onChanged: () => void;
}) {
  const name = useId();
  const [alone, setAlone] = useState(days !== undefined);
  const [after, setAfter] = useState(String(days ?? USUAL_DAYS));
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');

  async function store(event: Event) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setSaid('');
    setProblem('');
    try {
      await api.put('/api/erasures/choice', alone ? { days: Number(after) || 0 } : {});
      setSaid(t.retention.saved);
      onChanged();
    } catch (error) {
      setProblem(sentenceFor(error));
    }
    setBusy(false);
  }

  return (
    <form class="form retention-choice" onSubmit={store}>
      <h2 class="nl-heading nl-heading--level-2">{t.retention.settings}</h2>
      <p class="hint">{t.retention.settingsText}</p>
      <fieldset class="choices">
        <legend class="visually-hidden">{t.retention.settings}</legend>
        <label class="choice">
          <input type="radio" name={name} checked={!alone} onChange={() => setAlone(false)} />
          {t.retention.always}
        </label>
        <label class="choice">
          <input type="radio" name={name} checked={alone} onChange={() => setAlone(true)} />
          {t.retention.after}
        </label>
      </fieldset>
      {alone && (
        <label class="field">
          <span class="field__label">{t.retention.days}</span>
          <input
            class="utrecht-textbox"
            inputMode="numeric"
            maxLength={3}
            value={after}
            onInput={(event) => setAfter(event.currentTarget.value)}
          />
        </label>
      )}
      <p role="status">{said}</p>
      <p class="form__problem" role="alert">
        {problem}
      </p>
      <div class="form__do">
        <Button kind="primary" type="submit" busy={busy}>
          {t.retention.store}
        </Button>
      </div>
    </form>
  );
}
