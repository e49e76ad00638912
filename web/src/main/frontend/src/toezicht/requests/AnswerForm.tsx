import { useId, useState } from 'preact/hooks';
import { api } from '../../shared/api';
import { Button } from '../../shared/Button';
import { type Outcome, OUTCOMES, type Request } from '../../shared/request/model';
import { sentenceFor } from '../../shared/texts';
import { t } from '../texts';

interface Props {
  request: Request;
  onAnswered: () => void;
  onCancel: () => void;
}

/** An answer in words that the youth understands, and what came of the request. */
export function AnswerForm({ request, onAnswered, onCancel }: Props) {
  const name = useId();
  const [outcome, setOutcome] = useState<Outcome>('done');
  const [answer, setAnswer] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  async function send(event: Event) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setProblem('');
    try {
      await api.post(`/api/requests/${request.id}/answer`, { outcome, answer });
      onAnswered();
    } catch (error) {
      setProblem(sentenceFor(error));
    }
    setBusy(false);
  }

  return (
    <form class="form" onSubmit={send}>
      <fieldset class="choices">
        <legend class="field__label">{t.requests.outcome}</legend>
        <div class="choices__row">
          {OUTCOMES.map((one) => (
            <label key={one} class="choice">
              <input
                type="radio"
                name={name}
                checked={outcome === one}
                onChange={() => setOutcome(one)}
              />
              {t.requests.outcomes[one]}
            </label>
          ))}
        </div>
      </fieldset>
      <label class="field">
        <span class="field__label">{t.requests.words}</span>
        <textarea
          class="utrecht-textarea"
          rows={4}
          maxLength={2_000}
          value={answer}
          onInput={(event) => setAnswer(event.currentTarget.value)}
        />
      </label>
      <p class="hint">{t.requests.wordsHint}</p>
      <p class="form__problem" role="alert">
        {problem}
      </p>
      <div class="form__do">
        <Button kind="subtle" onClick={onCancel}>
          {t.requests.cancel}
        </Button>
        <Button kind="primary" type="submit" busy={busy}>
          {t.requests.send}
        </Button>
      </div>
    </form>
  );
}
