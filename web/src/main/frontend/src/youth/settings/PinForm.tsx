import { useState } from 'preact/hooks';
import { Button } from '../../shared/Button';
import { PinField } from '../lock/PinField';
import { pinProblem } from '../lock/problem';
import { lockTexts } from '../lock/texts';

const AFTER = [1, 5, 15];

interface Props {
  /** Whether there is a PIN that has to be given. */
  present: boolean;
  /** Whether a new one is chosen. */
  fresh: boolean;
  after: number;
  onPin: (fresh: string, present: string, afterMinutes: number) => Promise<void>;
  onCancel: () => void;
}

/** Chooses a PIN, another one, or gives the present one to take it off. */
export function PinForm({ present, fresh, after, onPin, onCancel }: Props) {
  const t = lockTexts();
  const [old, setOld] = useState('');
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [minutes, setMinutes] = useState(after);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  async function save(event: Event) {
    event.preventDefault();
    if (busy) return;
    if ((present && old.length < 4) || (fresh && pin.length < 4)) setProblem(t.missing);
    else if (fresh && pin !== again) setProblem(t.different);
    else {
      setBusy(true);
      setProblem('');
      try {
        await onPin(pin, old, minutes);
      } catch (error) {
        setProblem(pinProblem(error));
        setBusy(false);
      }
    }
  }

  return (
    <form noValidate onSubmit={save}>
      {present && <PinField label={t.present} value={old} onChange={setOld} />}
      {fresh && (
        <>
          <PinField label={t.fresh} hint={t.freshHint} value={pin} onChange={setPin} />
          <PinField label={t.again} value={again} onChange={setAgain} />
          <fieldset class="lock-part__after">
            <legend>{t.after}</legend>
            {AFTER.map((one) => (
              <label key={one}>
                <input
                  type="radio"
                  name="lock-after"
                  checked={minutes === one}
                  onChange={() => setMinutes(one)}
                />
                {t.minutes(one)}
              </label>
            ))}
          </fieldset>
        </>
      )}
      <p class="lock__problem" role="alert">
        {problem}
      </p>
      <p class="lock-part__do">
        <Button kind="primary" type="submit" busy={busy}>
          {t.save}
        </Button>
        <Button kind="subtle" onClick={onCancel}>
          {t.cancel}
        </Button>
      </p>
    </form>
  );
}
