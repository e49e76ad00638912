import { useState } from 'preact/hooks';
import { api } from '../../shared/api';
import type { Showing } from '../../shared/contract';
import { Broken, Skeleton } from '../../shared/States';
import { useLoaded } from '../../shared/useLoaded';
import { t } from '../texts';

/** "Wat ziet de ander?": whether the consultant sees that one types, and what one has read. */
export function Seen() {
  const showing = useLoaded<Showing>('/api/me/showing');
  const [failed, setFailed] = useState(false);
  const now = showing.data;

  async function choose(choice: Showing) {
    setFailed(false);
    try {
      showing.put(await api.put<Showing>('/api/me/showing', choice));
    } catch {
      setFailed(true);
      showing.reload();
    }
  }

  return (
    <section class="page__part" aria-labelledby="seen-title">
      <h2 class="nl-heading nl-heading--level-2" id="seen-title">
        {t.seen.title}
      </h2>
      <p class="nl-paragraph">{t.seen.lead}</p>
      {now ? (
        (['read', 'typing'] as const).map((what) => (
          <p key={what} class="seen__choice">
            <label>
              <input
                type="checkbox"
                class="utrecht-checkbox"
                checked={now[what]}
                onChange={(event) => void choose({ ...now, [what]: event.currentTarget.checked })}
              />{' '}
              {t.seen[what]}
            </label>
          </p>
        ))
      ) : showing.error ? (
        <Broken title={t.seen.failed} error={showing.error} onRetry={showing.reload} />
      ) : (
        <Skeleton rows={2} />
      )}
      {failed && <p role="alert">{t.seen.notKept}</p>}
    </section>
  );
}
