import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../shared/Button';
import type { SettingsProps } from './settings/Settings';
import { t } from './texts';

/** The settings, fetched when they are first opened: the conversation need not wait for them. */
export function LazySettings(props: SettingsProps) {
  const [page, setPage] = useState<{ Settings: ComponentType<SettingsProps> }>();
  const [failed, setFailed] = useState(false);

  function load() {
    setFailed(false);
    import('./settings/Settings').then(
      (module) => setPage({ Settings: module.default }),
      () => setFailed(true),
    );
  }
  useEffect(load, []);

  if (page) return <page.Settings {...props} />;
  return (
    <div class="page">
      {failed ? (
        <div role="alert">
          <p class="nl-paragraph">{t.offline.title}</p>
          <Button onClick={load}>{t.retry}</Button>
        </div>
      ) : (
        <p role="status">{t.loading}</p>
      )}
    </div>
  );
}
