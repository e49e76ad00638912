import { useState } from 'preact/hooks';
import { api } from '../shared/api';
import { Button } from '../shared/Button';
import { Dialog } from '../shared/Dialog';
import { Icon } from '../shared/Icon';
import { dateInWords, dateOf } from '../shared/time';
import { AskForm } from './AskForm';
import { DateField } from './fields';
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
  const [made, setMade] = useState<AftercarePlan>();

  async function close() {
    if (!outcome || !on) {
      return t.closing.missing;
    }
    const body = { outcome, outflowOn: on };
    setMade(await api.post<AftercarePlan>(`/api/cases/${card.id}/close`, body));
    onClosed();
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
      <AskForm submit={t.closing.submit} act={close} onCancel={onClose}>
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
        <DateField
          label={t.closing.date}
          value={on}
          min={card.openedOn}
          required
          onChange={setOn}
        />
      </AskForm>
    </Dialog>
  );
}
