import { useEffect } from 'preact/hooks';
import { isProblem } from '../shared/api';
import type { Room, Uuid } from '../shared/contract';
import { Broken, Skeleton } from '../shared/States';
import { useLoaded } from '../shared/useLoaded';
import { pathOf } from './routes';
import { t } from './texts';

/** The video talk, on a page of its own. */
export function CallPage({ room }: { room: Uuid }) {
  const found = useLoaded<Room>(`/api/rooms/${room}`);
  const { data } = found;
  useEffect(() => {
    document.title = t.title(data?.name ?? t.appointment.kinds.video);
  }, [data?.name]);
  if (!data) {
    const gone = isProblem(found.error, 'gone', 'not-found');
    return (
      <main id="inhoud" class="alone">
        {found.error ? (
          <Broken
            title={gone ? t.call.gone : t.call.failed}
            error={found.error}
            {...(gone ? {} : { onRetry: found.reload })}
          />
        ) : (
          <Skeleton rows={3} />
        )}
        <a class="nl-link" href={pathOf({ page: 'today' })}>
          {t.today.title}
        </a>
      </main>
    );
  }
  return (
    <main id="inhoud" class="alone">
      <a class="nl-link" href={pathOf({ page: 'person', youth: data.youth })}>
        {t.call.toPerson}
      </a>
    </main>
  );
}
