import { Icon } from '../../shared/Icon';
import { momentInWords } from '../../shared/time';
import { useLoaded } from '../../shared/useLoaded';
import { pathOf } from '../routes';
import { t } from '../texts';
import { follow } from '../useRoute';
import { useWork } from '../work';
import type { Planned } from './model';

const SHOWN = 8;

/** What one has waiting for everyone, and what was not sent: nothing when there is nothing. */
export function PlannedOverview() {
  const { inbox, go } = useWork();
  const planned = useLoaded<Planned[]>('/api/planned');
  const names = new Map((inbox.data?.people ?? []).map((one) => [one.youth, one.name]));
  // What went wrong comes first: somebody waits for it in vain.
  const all = [...(planned.data ?? [])].sort(
    (a, b) => Number(b.state === 'stopped') - Number(a.state === 'stopped'),
  );
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="staat-klaar">
      <h2 id="staat-klaar" class="nl-heading nl-heading--level-2">
        {t.sending.overview}
      </h2>
      <ul class="outcomes">
        {all.slice(0, SHOWN).map((one) => (
          <li key={one.id} class={`outcomes__one outcomes__one--${one.state}`}>
            <Icon name={one.state === 'stopped' ? 'warning' : 'clock'} />
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
              {one.state === 'stopped'
                ? `${t.sending.notSent}. ${one.reason ? t.sending.reasons[one.reason] : ''}`
                : t.sending.plannedFor(momentInWords(one.dueAt))}
            </span>
          </li>
        ))}
      </ul>
      {all.length > SHOWN && <p class="hint">{t.today.more(all.length - SHOWN)}</p>}
    </section>
  );
}
