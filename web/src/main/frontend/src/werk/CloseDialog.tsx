import { useState } from 'preact/hooks';
import { api } from '../shared/api';
import { Button } from '../shared/Button';
import { Dialog } from '../shared/Dialog';
import { Icon } from '../shared/Icon';
import { sentenceFor } from '../shared/texts';
import { dateInWords, dateOf } from '../shared/time';
import type { AftercarePlan, CaseCard, Outcome } from './model';
import { t } from './texts';

interface Props {
  name: string;
  card: CaseCard;
  onClosed: () => void;
  onClose: () => void;
}

/** Closes a case to work or school, and shows the aftercare that begins. */
export function CloseDialog({ name, card, onClosed, onClose }: Props) {
  const [outcome, setOutcome] = useState<Outcome>();
  const [on, setOn] = useState(dateOf(new Date()));
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const [made, setMade] = useState<AftercarePlan>();

  async function close() {
    if (!outcome || !on) {
      setProblem(t.closing.missing);
      return;
    }
    setBusy(true);
    setProblem('');
    try {
      const body = { outcome, outflowOn: on };
      setMade(await api.post<AftercarePlan>(`/api/cases/${card.id}/close`, body));
      onClosed();
    } catch (error) {
      setProblem(sentenceFor(error));
    }
    setBusy(false);
  }

  if (made) {
    return (
      <Dialog title={t.closing.done} onClose={onClose}>
        <div class="form">
          <p class="made" role="status">
            <Icon name="check" /> {t.closing.doneText(name)}
          </p>
          <ol class="aftercare">
            {made.plan.steps.map((step) => (
              <li key={step.step}>
                <span class="aftercare__when">{dateInWords(step.dueOn)}</span>
                <span>{step.title}</span>
              </li>
            ))}
          </ol>
          <div class="form__do">
            <Button kind="primary" onClick={onClose} data-first="">
              {t.closing.ready}
            </Button>
          </div>
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog title={t.closing.title(name)} onClose={onClose}>
      <form
        class="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void close();
        }}
      >
        <fieldset class="choices">
          <legend class="field__label">{t.closing.intro}</legend>
          <div class="choices__row choices__row--two">
            {(['work', 'school'] as const).map((value) => (
              <label key={value} class="choice">
                <input
                  type="radio"
                  name="outcome"
                  value={value}
                  checked={outcome === value}
                  data-first={value === 'work' ? '' : undefined}
                  onChange={() => setOutcome(value)}
                />
                <Icon name={value} />
                {value === 'work' ? t.closing.work : t.closing.school}
              </label>
            ))}
          </div>
        </fieldset>
        <label class="field">
          <span class="field__label">{t.closing.date}</span>
          <input
            class="utrecht-textbox"
            type="date"
            required
            min={card.openedOn}
            value={on}
            onInput={(event) => setOn(event.currentTarget.value)}
          />
        </label>
        <p class="form__problem" role="alert">
          {problem}
        </p>
        <div class="form__do">
          <Button kind="secondary" onClick={onClose}>
            {t.cancel}
          </Button>
          <Button kind="primary" type="submit" busy={busy}>
            {t.closing.submit}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
