import { useState } from 'preact/hooks';
import { Button } from '../shared/Button';
import { CODE_LENGTH, readCode } from './joinCode';
import { t } from './texts';

/** For who has the letter but not the link: the code by hand. */
export function CodeForm({ error, onCode }: { error: string; onCode: (code: string) => void }) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState('');
  const said = wrong || error;
  return (
    <form
      class="join-code"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const code = readCode(typed);
        if (code.length === CODE_LENGTH) onCode(code);
        else setWrong(t.enterCode.length);
      }}
    >
      <p class="nl-paragraph nl-paragraph--lead">{t.enterCode.lead}</p>
      <label class="join-code__label" for="join-code">
        {t.enterCode.label}
      </label>
      <p class="join-code__hint" id="join-code-hint">
        {t.enterCode.hint}
      </p>
      <input
        id="join-code"
        class="utrecht-textbox join-code__field"
        type="text"
        autoComplete="off"
        autoCapitalize="characters"
        spellcheck={false}
        dir="ltr"
        maxLength={14}
        value={typed}
        aria-invalid={said !== ''}
        aria-describedby="join-code-hint join-code-error"
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setWrong('');
        }}
      />
      <p class="join-code__error" id="join-code-error" role="alert">
        {said}
      </p>
      <Button kind="primary" type="submit">
        {t.enterCode.submit}
      </Button>
    </form>
  );
}
