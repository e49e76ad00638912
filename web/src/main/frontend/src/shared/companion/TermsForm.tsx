import '@utrecht/select-css/dist/index.css';
import { useState } from 'preact/hooks';
import { Button } from '../Button';
import { sentenceFor } from '../texts';
import { dateOf } from '../time';
import { RELATIONS, type Relation, type Terms } from './model';
import { companionTexts } from './texts';

interface Props {
  /** What stands there to begin with. */
  terms?: Terms;
  /** Whether the youth fills it in, who decides; else staff, who ask. */
  decides: boolean;
  submit: string;
  refuse: string;
  /** Keeps the terms; what it throws is shown. */
  onTerms: (terms: Terms) => Promise<void>;
  onRefuse: () => void;
}

const DAY_MS = 86_400_000;
const USUAL_DAYS = 30;
const MOST_DAYS = 183;

const USUAL: Terms = { name: '', relation: 'parent', writes: true, endsOn: '' };

const inDays = (days: number) => dateOf(new Date(Date.now() + days * DAY_MS));

/** Who may talk along: a name, who that is, for what, and until when. */
export function TermsForm(props: Props) {
  const t = companionTexts();
  const [terms, setTerms] = useState<Terms>(() => {
    const { name, relation, writes, endsOn } = props.terms ?? USUAL;
    return { name, relation, writes, endsOn: endsOn || inDays(USUAL_DAYS) };
  });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  function change(part: Partial<Terms>) {
    setTerms({ ...terms, ...part });
    setProblem('');
  }

  async function submit(event: Event) {
    event.preventDefault();
    if (busy) return;
    if (!terms.name.trim() || !terms.endsOn) {
      setProblem(t.missing);
      return;
    }
    setBusy(true);
    try {
      await props.onTerms({ ...terms, name: terms.name.trim() });
    } catch (error) {
      setProblem(sentenceFor(error));
    }
    setBusy(false);
  }

  return (
    <form class="along__form" noValidate onSubmit={submit}>
      <label class="along__ask">
        <span>{t.name}</span>
        <input
          class="utrecht-textbox"
          type="text"
          maxLength={40}
          dir="auto"
          autocomplete="off"
          value={terms.name}
          onInput={(event) => change({ name: event.currentTarget.value })}
        />
      </label>
      <label class="along__ask">
        <span>{props.decides ? t.who : t.whoStaff}</span>
        <select
          class="utrecht-select"
          value={terms.relation}
          onChange={(event) => change({ relation: event.currentTarget.value as Relation })}
        >
          {RELATIONS.map((one) => (
            <option key={one} value={one}>
              {t.relation[one]}
            </option>
          ))}
        </select>
      </label>
      <fieldset class="along__scope">
        <legend>{t.scope}</legend>
        {[true, false].map((writes) => (
          <label key={String(writes)}>
            <input
              type="radio"
              name="along-scope"
              checked={terms.writes === writes}
              onChange={() => change({ writes })}
            />
            {writes ? t.writes : t.reads}
          </label>
        ))}
      </fieldset>
      <label class="along__ask">
        <span>{t.lastDay}</span>
        <input
          class="utrecht-textbox"
          type="date"
          min={inDays(0)}
          max={inDays(MOST_DAYS)}
          value={terms.endsOn}
          onInput={(event) => change({ endsOn: event.currentTarget.value })}
        />
      </label>
      <p class="along__problem" role="alert">
        {problem}
      </p>
      <p class="along__do">
        <Button kind="primary" type="submit" busy={busy}>
          {props.submit}
        </Button>
        <Button kind="subtle" onClick={props.onRefuse}>
          {props.refuse}
        </Button>
      </p>
    </form>
  );
}
