import { isProblem } from './api';
import { Button } from './Button';
import { Icon } from './Icon';
import { sentenceFor, shared } from './texts';

/** Grey lines where text will be, so that nothing jumps when it comes. */
export function Skeleton({ rows, label }: { rows: number; label?: string }) {
  return (
    <div class="skeleton" role="status">
      <span class="visually-hidden">{label ?? shared.loading}</span>
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} class="skeleton__row" aria-hidden="true" />
      ))}
    </div>
  );
}

interface BrokenProps {
  /** What did not work, in one sentence. */
  title: string;
  error: unknown;
  onRetry?: () => void;
}

/** Something could not be shown: what, why, and the way on. A page of staff signs in by reloading. */
export function Broken({ title, error, onRetry }: BrokenProps) {
  return (
    <div class="broken" role="alert">
      <Icon name="warning" />
      <div>
        <p class="broken__title">{title}</p>
        <p>{sentenceFor(error)}</p>
        {isProblem(error, 'not-signed-in') ? (
          <Button kind="secondary" onClick={() => location.reload()}>
            {shared.signInAgain}
          </Button>
        ) : (
          onRetry && (
            <Button kind="secondary" onClick={onRetry}>
              {shared.retry}
            </Button>
          )
        )}
      </div>
    </div>
  );
}
