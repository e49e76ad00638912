import { useState } from 'preact/hooks';
import { api } from '../shared/api';
import { Button } from '../shared/Button';
import { Dialog } from '../shared/Dialog';
import { type Often, RHYTHMS } from '../shared/reach/model';
import { reachTexts } from '../shared/reach/texts';
import { sentenceFor } from '../shared/texts';
import { dateOf } from '../shared/time';
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
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  async function agree() {
    setBusy(true);
    setProblem('');
    try {
      const body = until ? { often, since, until } : { often, since };
      await api.post(`/api/youths/${person.youth}/reach/agreements`, body);
      onAgreed();
    } catch (error) {
      setProblem(sentenceFor(error));
      setBusy(false);
    }
  }

  return (
    <Dialog title={t.reach.agreeTitle(person.name.split(' ')[0] ?? '')} onClose={onClose}>
      <form
        class="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void agree();
        }}
      >
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
          <label class="field">
            <span class="field__label">{t.reach.since}</span>
            <input
              class="utrecht-textbox"
              type="date"
              required
              min={dateOf(new Date())}
              value={since}
              onInput={(event) => setSince(event.currentTarget.value)}
            />
          </label>
          <label class="field">
            <span class="field__label">{t.reach.until}</span>
            <input
              class="utrecht-textbox"
              type="date"
              min={since}
              value={until}
              onInput={(event) => setUntil(event.currentTarget.value)}
            />
          </label>
        </div>
        <p class="form__problem" role="alert">
          {problem}
        </p>
        <div class="form__do">
          <Button kind="secondary" onClick={onClose}>
            {t.cancel}
          </Button>
          <Button kind="primary" type="submit" busy={busy}>
            {t.reach.submit}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
