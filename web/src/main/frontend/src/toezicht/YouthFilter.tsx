import { useState } from 'preact/hooks';
import { api } from '../shared/api';
import { Button } from '../shared/Button';
import { sentenceFor } from '../shared/texts';
import type { Entry } from './entry';
import { t } from './texts';

interface Found {
  id: string;
  name: string;
}

interface Props {
  /** The youth looked for, by number. */
  chosen: string | undefined;
  entries: readonly Entry[];
  onChange: (youth: string) => void;
}

/**
 * Finds a youth by name. It asks only when told to, since each question is an entry in the log; the
 * name travels in the body and never stands in an address.
 */
export function YouthFilter({ chosen, entries, onChange }: Props) {
  const [name, setName] = useState('');
  const [found, setFound] = useState<Found[]>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  async function find() {
    const part = name.trim();
    if (part.length < 2 || busy) return;
    setBusy(true);
    setProblem('');
    try {
      setFound(await api.post<Found[]>('/api/log/youths', { name: part }));
    } catch (error) {
      setProblem(sentenceFor(error));
    }
    setBusy(false);
  }

  if (chosen) {
    const known =
      found?.find((one) => one.id === chosen)?.name ??
      entries.flatMap((entry) => entry.subjects).find((one) => one.id === chosen)?.name ??
      t.filters.youthUnknown(chosen.slice(0, 8));
    return (
      <div class="field">
        <span class="field__label">{t.filters.youth}</span>
        <p class="chosen">
          <strong>{known}</strong>
          <Button kind="subtle" icon="close" iconOnly onClick={() => onChange('')}>
            {t.filters.remove(known)}
          </Button>
        </p>
      </div>
    );
  }
  return (
    <form
      class="youth-filter"
      onSubmit={(event) => {
        event.preventDefault();
        void find();
      }}
    >
      <label class="field">
        <span class="field__label">{t.filters.youth}</span>
        <span class="youth-filter__row">
          <input
            class="utrecht-textbox"
            type="search"
            autocomplete="off"
            spellcheck={false}
            minLength={2}
            maxLength={60}
            placeholder={t.filters.youthFind}
            value={name}
            onInput={(event) => {
              setName(event.currentTarget.value);
              setFound(undefined);
            }}
          />
          <Button kind="secondary" type="submit" busy={busy}>
            {t.filters.find}
          </Button>
        </span>
      </label>
      <p class="hint">{t.filters.youthHint}</p>
      <div role="status">
        {problem && <p class="form__problem">{problem}</p>}
        {found?.length === 0 && <p>{t.filters.youthNone}</p>}
        {found && found.length > 0 && (
          <ul class="matches">
            {found.map((one) => (
              <li key={one.id}>
                <button type="button" onClick={() => onChange(one.id)}>
                  {one.name}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </form>
  );
}
