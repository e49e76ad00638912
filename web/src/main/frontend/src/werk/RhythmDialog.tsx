import { useState } from 'preact/hooks';
import { api } from '../shared/api';
import { Dialog } from '../shared/Dialog';
import { type Often, RHYTHMS } from '../shared/reach/model';
import { reachTexts } from '../shared/reach/texts';
import { dateOf } from '../shared/time';
import { AskForm } from './AskForm';
import { DateField } from './fields';
import type { Person } from './model';
import { t } from './texts';

interface Props {
  person: Person;
  onAgreed: () => void;
  onClose: () => void;
}

/** Agrees how often there is contact, for a period or for good. */
export function RhythmDialog({ person, onAgreed, onClose }: Props) {
  const words = reachTexts();
  const [often, setOften] = useState<Often>(person.reach.wishes?.often ?? person.reach.often);
  const [since, setSince] = useState(dateOf(new Date()));
  const [until, setUntil] = useState('');

  async function agree() {
    const body = until ? { often, since, until } : { often, since };
    await api.post(`/api/youths/${person.youth}/reach/agreements`, body);
    onAgreed();
  }

  return (
    <Dialog title={t.reach.agreeTitle(person.name.split(' ')[0] ?? '')} onClose={onClose}>
      <AskForm submit={t.reach.submit} act={agree} onCancel={onClose}>
        <fieldset class="choices">
          <legend class="visually-hidden">{words.howOften}</legend>
          <div class="choices__row">
            {RHYTHMS.map((value) => (
              <label key={value} class="choice">
                <input
                  type="radio"
                  name="often"
                  checked={often === value}
                  data-first={often === value ? '' : undefined}
                  onChange={() => setOften(value)}
                />
                {words.often[value]}
              </label>
            ))}
          </div>
        </fieldset>
        <div class="form__row">
          <DateField
            label={t.reach.since}
            value={since}
            min={dateOf(new Date())}
            required
            onChange={setSince}
          />
          <DateField label={t.reach.until} value={until} min={since} onChange={setUntil} />
        </div>
      </AskForm>
    </Dialog>
  );
}
