import { useEffect, useState } from 'preact/hooks';
import { Button } from '../shared/Button';
import { type Filters, searchOf } from './filters';
import { t } from './texts';

/** The address of this search, to keep or to hand on: numbers and codes, no name. */
export function CopyLink({ filters }: { filters: Filters }) {
  const address = `${location.origin}${location.pathname}${searchOf(filters)}`;
  const [copied, setCopied] = useState<'yes' | 'by hand'>();
  useEffect(() => setCopied(undefined), [address]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(address);
      setCopied('yes');
    } catch {
      // Not allowed here: the address is shown, to be taken along by hand.
      setCopied('by hand');
    }
  }

  return (
    <div class="copy-link">
      <Button
        kind="secondary"
        {...(copied === 'yes' ? { icon: 'check' as const } : {})}
        onClick={() => void copy()}
      >
        {t.link.copy}
      </Button>
      <p class="hint" role="status">
        {copied === 'yes' && t.link.copied}
        {copied === 'by hand' && t.link.byHand}
      </p>
      {copied === 'by hand' && (
        <input
          class="utrecht-textbox"
          aria-label={t.link.address}
          readOnly
          value={address}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </div>
  );
}
