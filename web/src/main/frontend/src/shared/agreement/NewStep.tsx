import { useState } from 'preact/hooks';
import { Button } from '../Button';
import { dateOf } from '../time';
import type { Doer, Side } from './model';
import { stepTexts } from './texts';

export interface Wish {
  text: string;
  doer: Doer;
  /** The other organisation, when the step is theirs. */
  party: string | null;
  dueOn: string;
}

interface Props {
  self: Side;
  names: Record<Side, string>;
  onAgree: (wish: Wish) => Promise<void>;
  onCancel: () => void;
}

const WEEK_MS = 7 * 86_400_000;

/** A new step: what, who, and at the latest when; a week from now unless somebody says otherwise. */
export function NewStep({ self, names, onAgree, onCancel }: Props) {
  const words = stepTexts();
  const [text, setText] = useState('');
  const [doer, setDoer] = useState<Doer>('youth');
  const [party, setParty] = useState('');
  const [dueOn, setDueOn] = useState(() => dateOf(new Date(Date.now() + WEEK_MS)));
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  async function submit(event: Event) {
    event.preventDefault();
    if (busy) return;
    const incomplete = !text.trim() || !dueOn;
    if (incomplete || (doer === 'other' && !party.trim())) {
      setProblem(incomplete ? words.missing : words.partyMissing);
      return;
    }
    setProblem('');
    setBusy(true);
    await onAgree({ text, doer, party: doer === 'other' ? party : null, dueOn });
    setBusy(false);
  }

  return (
    <form class="agreed__new" noValidate onSubmit={submit}>
      <label class="agreed__ask">
        <span>{self === 'youth' ? words.what : words.whatTogether}</span>
        <input
          class="utrecht-textbox"
          type="text"
          maxLength={200}
          dir="auto"
          value={text}
          ref={(field) => {
            if (field && text === '') field.focus();
          }}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setProblem('');
          }}
        />
      </label>
      {self === 'staff' && (
        <fieldset class="agreed__who">
          <legend>{words.who}</legend>
          {(['youth', 'staff', 'other'] as const).map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="agreed-doer"
                checked={doer === one}
                onChange={() => setDoer(one)}
              />
              {one === 'other' ? words.other : names[one]}
            </label>
          ))}
        </fieldset>
      )}
      {doer === 'other' && (
        <label class="agreed__ask">
          <span>{words.party}</span>
          <input
            class="utrecht-textbox"
            type="text"
            maxLength={80}
            dir="auto"
            value={party}
            onInput={(event) => {
              setParty(event.currentTarget.value);
              setProblem('');
            }}
          />
        </label>
      )}
      <label class="agreed__ask">
        <span>{words.until}</span>
        <input
          class="utrecht-textbox"
          type="date"
          min={dateOf(new Date())}
          value={dueOn}
          onInput={(event) => setDueOn(event.currentTarget.value)}
        />
      </label>
      <p class="agreed__problem" role="alert">
        {problem}
      </p>
      <p class="agreed__do">
        <Button kind="primary" type="submit" busy={busy}>
          {words.save}
        </Button>
        <Button kind="subtle" onClick={onCancel}>
          {words.cancel}
        </Button>
      </p>
    </form>
  );
}
