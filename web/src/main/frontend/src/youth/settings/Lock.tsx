import { useState } from 'preact/hooks';
import { api } from '../../shared/api';
import { Button } from '../../shared/Button';
import { Broken, Skeleton } from '../../shared/States';
import { useLoaded } from '../../shared/useLoaded';
import '../lock/lock.css';
import { lockTexts } from '../lock/texts';
import { keep } from '../pocket';
import { Kept } from './Kept';
import { PinForm } from './PinForm';

interface ScreenLock {
  on: boolean;
  afterMinutes?: number;
}

interface Props {
  /** The screen was locked. */
  onLocked: () => void;
}

/** "Schermslot", and what is kept on this device: nothing, as long as it has a PIN. */
export function Lock({ onLocked }: Props) {
  const t = lockTexts();
  const lock = useLoaded<ScreenLock>('/api/me/lock');
  const [open, setOpen] = useState<'set' | 'off'>();
  const now = lock.data;

  async function set(pin: string, present: string, afterMinutes: number) {
    const wish = { pin, afterMinutes, ...(present && { present }) };
    lock.put(await api.put<ScreenLock>('/api/me/lock', wish));
    setOpen(undefined);
    await keep(false).catch(() => undefined);
  }

  async function takeOff(present: string) {
    await api.post('/api/me/lock/off', { pin: present });
    lock.put({ on: false });
    setOpen(undefined);
  }

  async function lockNow() {
    await api.post('/api/me/lock/now', {}).catch(() => undefined);
    onLocked();
  }

  return (
    <>
      <section class="page__part lock-part" aria-labelledby="lock-title">
        <h2 class="nl-heading nl-heading--level-2" id="lock-title">
          {t.settings}
        </h2>
        <p class="nl-paragraph">{t.settingsLead}</p>
        {!now && lock.error !== undefined && (
          <Broken title={t.failed} error={lock.error} onRetry={lock.reload} />
        )}
        {!now && lock.error === undefined && <Skeleton rows={2} />}
        {now && (
          <>
            <p role="status">{now.on ? t.on : t.off}</p>
            {open ? (
              <PinForm
                present={now.on}
                fresh={open === 'set'}
                after={now.afterMinutes ?? 5}
                onPin={open === 'set' ? set : (_, present) => takeOff(present)}
                onCancel={() => setOpen(undefined)}
              />
            ) : (
              <p class="lock-part__do">
                <Button kind="secondary" onClick={() => setOpen('set')}>
                  {now.on ? t.change : t.set}
                </Button>
                {now.on && (
                  <>
                    <Button kind="secondary" onClick={() => void lockNow()}>
                      {t.now}
                    </Button>
                    <Button kind="subtle" onClick={() => setOpen('off')}>
                      {t.takeOff}
                    </Button>
                  </>
                )}
              </p>
            )}
          </>
        )}
      </section>
      {now?.on ? (
        <div class="page__part">
          <p class="nl-paragraph">{t.notKept}</p>
        </div>
      ) : (
        <Kept />
      )}
    </>
  );
}
