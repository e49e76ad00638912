import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../shared/Button';
import { sentenceFor } from '../shared/texts';
import { t } from './texts';

interface Props {
  submit: string;
  /** Does what is asked; answers with a sentence when something is missing. */
  act: () => Promise<string | void>;
  onCancel?: () => void;
  negative?: boolean;
  class?: string;
  children: ComponentChildren;
}

/** Asks for something and does it: once at a time, and with a sentence when it did not work. */
export function AskForm({ submit, act, onCancel, negative, class: more, children }: Props) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  async function go() {
    setBusy(true);
    setProblem('');
    try {
      setProblem((await act()) ?? '');
    } catch (error) {
      setProblem(sentenceFor(error));
    }
    setBusy(false);
  }

  return (
    <form
      class={more ? `form ${more}` : 'form'}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void go();
      }}
    >
      {children}
      <p class="form__problem" role="alert">
        {problem}
      </p>
      <div class="form__do">
        {onCancel && (
          <Button kind="secondary" onClick={onCancel}>
            {t.cancel}
          </Button>
        )}
        <Button
          kind="primary"
          type="submit"
          {...(negative && { tone: 'negative' as const })}
          busy={busy}
        >
          {submit}
        </Button>
      </div>
    </form>
  );
}
