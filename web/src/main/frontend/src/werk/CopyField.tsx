import { useId, useRef, useState } from 'preact/hooks';
import { Button } from '../shared/Button';
import { t } from './texts';

/** Something to hand on, such as a link: readable, and copied with one press. */
export function CopyField({ label, value }: { label: string; value: string }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);

  async function copy() {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(value);
      setCopied(true);
    } catch {
      // Not allowed here: the text is selected, so that Ctrl+C does it.
    }
  }

  return (
    <div class="copy">
      <label class="field__label" for={id}>
        {label}
      </label>
      <div class="copy__row">
        <input
          ref={field}
          id={id}
          class="utrecht-textbox"
          readOnly
          value={value}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button
          kind="secondary"
          {...(copied ? { icon: 'check' as const } : {})}
          onClick={() => void copy()}
        >
          {copied ? t.plan.copied : t.plan.copy}
        </Button>
      </div>
      <p class="visually-hidden" role="status">
        {copied && t.plan.copied}
      </p>
    </div>
  );
}
