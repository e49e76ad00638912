import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../shared/Button';
import { Welcome } from '../shared/Welcome';
import { t } from './texts';

interface Props {
  /** The device's own lock opens this screen, too. */
  keyed: boolean;
  onTurned: () => void;
}

/** The lock, fetched by who has one. */
export function LazyLock(props: Props) {
  const [part, setPart] = useState<{ LockScreen: ComponentType<Props> }>();
  const [failed, setFailed] = useState(false);

  function load() {
    setFailed(false);
    import('./lock/LockScreen').then(setPart, () => setFailed(true));
  }
  useEffect(load, []);

  if (part) return <part.LockScreen {...props} />;
  if (!failed) {
    return (
      <p class="loading" role="status">
        {t.loading}
      </p>
    );
  }
  return (
    <Welcome title={t.offline.title}>
      <Button kind="primary" onClick={load}>
        {t.retry}
      </Button>
    </Welcome>
  );
}
