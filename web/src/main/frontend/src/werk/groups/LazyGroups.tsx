import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Uuid } from '../../shared/contract';
import { Broken, Skeleton } from '../../shared/States';
import { t } from '../texts';

interface Props {
  chosen: Uuid | undefined;
}

/** The groups, fetched when they are first opened. */
export function LazyGroups(props: Props) {
  const [part, setPart] = useState<{ Page: ComponentType<Props> }>();
  const [error, setError] = useState<unknown>();

  function load() {
    setError(undefined);
    import('./GroupsPage').then((module) => setPart({ Page: module.default }), setError);
  }
  useEffect(load, []);

  if (part) return <part.Page {...props} />;
  return (
    <main id="inhoud" class="several" tabIndex={-1}>
      {error ? (
        <Broken title={t.people.failed} error={error} onRetry={load} />
      ) : (
        <Skeleton rows={4} />
      )}
    </main>
  );
}
