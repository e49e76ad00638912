import { useRef, useState } from 'preact/hooks';
import { isProblem } from './api';
import { Button } from './Button';
import { sentenceFor } from './texts';

/** What the form says. */
export interface CodeWords {
  lead: string;
  code: string;
  where: string;
  submit: string;
  six: string;
  wrong: (left: number) => string;
  wrongUnknown: string;
}

interface Props {
  words: CodeWords;
  /** Tries the six digits; what it throws is shown. */
  onCode: (code: string) => Promise<void>;
  onIn: () => void;
  /** The link is over. */
  onGone: () => void;
}

/** Six digits that belong to a link. */
export function CodeForm(props: Props) {
  const { words } = props;
  const [code, setCode] = useState('');
  const [error, setError] = useState('');
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  async function submit(event: Event) {
    event.preventDefault();
    if (busy) return;
    if (code.length !== 6) {
      refuse(words.six);
      return;
    }
    setBusy(true);
    setError('');
    try {
      await props.onCode(code);
      props.onIn();
    } catch (failure) {
      setBusy(false);
      if (isProblem(failure, 'gone', 'not-found')) props.onGone();
      else if (isProblem(failure, 'code-wrong')) {
        const left = failure.problem.attemptsLeft;
        setCode('');
        refuse(left === undefined ? words.wrongUnknown : words.wrong(left));
      } else refuse(sentenceFor(failure));
    }
  }

  function refuse(sentence: string) {
    setError(sentence);
    field.current?.focus();
  }

  return (
    <form class="code" onSubmit={submit} noValidate>
      <p class="nl-paragraph nl-paragraph--lead">{words.lead}</p>
      <label class="code__label" for="code">
        {words.code}
      </label>
      <p class="code__where" id="code-where">
        {words.where}
      </p>
      <input
        ref={field}
        id="code"
        class="utrecht-textbox code__field"
        type="text"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={7}
        dir="ltr"
        value={code}
        aria-invalid={error !== ''}
        aria-describedby="code-where code-error"
        onInput={(event) => {
          const digits = event.currentTarget.value.replace(/\D/g, '').slice(0, 6);
          event.currentTarget.value = digits;
          setCode(digits);
        }}
      />
      <p class="code__error" id="code-error" role="alert">
        {error}
      </p>
      <Button kind="primary" type="submit" busy={busy}>
        {words.submit}
      </Button>
    </form>
  );
}
