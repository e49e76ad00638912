import { dateOf, instantOf } from '../../shared/time';
import { DateField } from '../fields';
import { t } from '../texts';
import { isQuiet } from './moment';

export interface When {
  date: string;
  time: string;
}

interface Props {
  when: When;
  onChange: (when: When) => void;
}

/** A day and a time, with a word about the night. */
export function MomentFields({ when, onChange }: Props) {
  const quiet = when.date && when.time && isQuiet(instantOf(when.date, when.time));
  return (
    <>
      <div class="form__row">
        <DateField
          label={t.sending.date}
          value={when.date}
          min={dateOf(new Date())}
          required
          onChange={(date) => onChange({ ...when, date })}
        />
        <label class="field">
          <span class="field__label">{t.sending.time}</span>
          <input
            class="utrecht-textbox"
            type="time"
            required
            step={300}
            value={when.time}
            onInput={(event) => onChange({ ...when, time: event.currentTarget.value })}
          />
        </label>
      </div>
      <p class="hint" role="status">
        {quiet && t.sending.quiet}
      </p>
    </>
  );
}
