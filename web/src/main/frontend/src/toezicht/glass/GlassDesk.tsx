import { useEffect } from 'preact/hooks';
import { Broken, Skeleton } from '../../shared/States';
import { clock, dateOf, dayInWords } from '../../shared/time';
import { useLoaded } from '../../shared/useLoaded';
import { useNow } from '../../shared/useNow';
import { t } from '../texts';
import type { Glass } from './model';
import './glass.css';

/** Who broke the glass, newest first. `heard` counts the times it happened with this page open. */
export function GlassDesk({ heard }: { heard: number }) {
  const list = useLoaded<Glass[]>('/api/glass');
  const now = useNow();
  useEffect(() => {
    if (heard > 0) list.reload();
  }, [heard]);
  return (
    <main id="regels" class="glass-desk" tabIndex={-1}>
      <h1 class="nl-heading nl-heading--level-1">{t.glass.heading}</h1>
      <p class="nl-paragraph">{t.glass.lead}</p>
      {!list.data && list.error !== undefined && (
        <Broken title={t.glass.failed} error={list.error} onRetry={list.reload} />
      )}
      {!list.data && list.error === undefined && <Skeleton rows={6} />}
      {list.data?.length === 0 && <p class="hint">{t.glass.none}</p>}
      <ul class="glass-desk__list">
        {list.data?.map((one) => (
          <One key={one.id} glass={one} now={now} />
        ))}
      </ul>
    </main>
  );
}

function One({ glass, now }: { glass: Glass; now: Date }) {
  const open = Date.parse(glass.until) > now.getTime();
  return (
    <li class="glass-desk__one">
      <p class="glass-desk__what">
        <strong>{glass.name ?? t.glass.erased}</strong>
        <span class={open ? 'glass-desk__state glass-desk__state--open' : 'glass-desk__state'}>
          {open ? t.glass.open(clock(glass.until)) : t.glass.over}
        </span>
      </p>
      <p class="hint">
        {t.glass.by(
          glass.by,
          dayInWords(dateOf(glass.openedAt)),
          clock(glass.openedAt),
          clock(glass.until),
        )}
      </p>
      <p class="glass-desk__why" dir="auto">
        {glass.reason ?? t.glass.noReason}
      </p>
      {glass.name && (
        <a class="nl-link" href={`/toezicht/?youth=${glass.youth}`}>
          {t.glass.log(glass.name)}
        </a>
      )}
    </li>
  );
}
