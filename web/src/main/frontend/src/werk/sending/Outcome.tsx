import { useEffect } from 'preact/hooks';
import type { Uuid } from '../../shared/contract';
import { Icon } from '../../shared/Icon';
import { Broken, Skeleton } from '../../shared/States';
import { momentInWords } from '../../shared/time';
import { useLoaded } from '../../shared/useLoaded';
import { pathOf } from '../routes';
import { t } from '../texts';
import { follow } from '../useRoute';
import { useWork } from '../work';
import type { Planned } from './model';

const LOOK_EVERY_MS = 1_000;

/** What became of a message to several, person by person; also after the page was left. */
export function Outcome({ batch }: { batch: Uuid }) {
  const { inbox, go } = useWork();
  const made = useLoaded<Planned[]>(`/api/sendings/${batch}`);
  const all = made.data ?? [];
  const waiting = all.filter((one) => one.state === 'waiting');
  const due = waiting.filter((one) => Date.parse(one.dueAt) <= Date.now());
  const ahead = waiting.find((one) => !due.includes(one));
  const sent = all.filter((one) => one.state === 'sent').length;
  const names = new Map((inbox.data?.people ?? []).map((one) => [one.youth, one.name]));

  useEffect(() => {
    if (due.length === 0) return undefined;
    const timer = setTimeout(made.reload, LOOK_EVERY_MS);
    return () => clearTimeout(timer);
  }, [made.data]);

  if (made.error && !made.data) {
    return <Broken title={t.several.resultFailed} error={made.error} onRetry={made.reload} />;
  }
  if (!made.data) return <Skeleton rows={6} />;
  return (
    <section aria-labelledby="several-outcome">
      <h2 id="several-outcome" class="nl-heading nl-heading--level-2">
        {t.several.outcome}
      </h2>
      <p class="several__progress" role="status">
        {t.several.progress(sent, all.length)}{' '}
        {ahead && t.several.waits(waiting.length, momentInWords(ahead.dueAt))}
      </p>
      {due.length > 0 && (
        <progress
          class="several__bar"
          max={all.length}
          value={all.length - due.length}
          aria-label={t.several.sending}
        />
      )}
      <ul class="outcomes">
        {all.map((one) => (
          <li key={one.id} class={`outcomes__one outcomes__one--${one.state}`}>
            <Icon
              name={one.state === 'sent' ? 'check' : one.state === 'waiting' ? 'clock' : 'warning'}
            />
            {one.youth && names.has(one.youth) ? (
              <a
                class="nl-link"
                href={pathOf({ page: 'person', youth: one.youth })}
                onClick={follow({ page: 'person', youth: one.youth }, go)}
              >
                {names.get(one.youth)}
              </a>
            ) : (
              <span>{t.sending.someone}</span>
            )}
            <span>
              {t.several.state[one.state]}
              {one.reason && `: ${t.sending.reasons[one.reason]}`}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a
          class="nl-link"
          href={pathOf({ page: 'several' })}
          onClick={follow({ page: 'several' }, go)}
        >
          {t.several.again}
        </a>
      </p>
    </section>
  );
}
