import { useEffect, useState } from 'preact/hooks';
import { api } from '../../shared/api';
import { Button } from '../../shared/Button';
import type { Uuid } from '../../shared/contract';
import { Broken, Skeleton } from '../../shared/States';
import { useLoaded } from '../../shared/useLoaded';
import '../lock/lock.css';
import { dropKey, hasOwnLock, makeKey } from '../lock/deviceKey';
import { lockTexts } from '../lock/texts';
import { keep } from '../pocket';
import { Kept } from './Kept';
import { PinForm } from './PinForm';

interface ScreenLock {
  on: boolean;
  /** The device's own lock opens it, too. */
  key: boolean;
  afterMinutes?: number;
}

interface Props {
  person: Uuid;
  /** The screen was locked. */
  onLocked: () => void;
}

/** "Schermslot", and what is kept on this device: nothing, as long as it has a PIN. */
export function Lock({ person, onLocked }: Props) {
  const t = lockTexts();
  const lock = useLoaded<ScreenLock>('/api/me/lock');
  const [open, setOpen] = useState<'set' | 'off'>();
  const now = lock.data;
  const [ownLock, setOwnLock] = useState(false);
  const [problem, setProblem] = useState('');
  useEffect(() => void hasOwnLock().then(setOwnLock), []);

  async function set(pin: string, present: string, afterMinutes: number) {
    const wish = { pin, afterMinutes, ...(present && { present }) };
    lock.put(await api.put<ScreenLock>('/api/me/lock', wish));
    setOpen(undefined);
    await keep(false).catch(() => undefined);
  }

  async function takeOff(present: string) {
    await api.post('/api/me/lock/off', { pin: present });
    lock.put({ on: false, key: false });
    setOpen(undefined);
  }

  async function turnKey(on: boolean) {
    setProblem('');
    try {
      await (on ? makeKey(person) : dropKey());
      lock.reload();
    } catch {
      setProblem(t.keyNot);
    }
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
            <p role="status">
              {now.on ? t.on : t.off} {now.on && now.key && t.keyOn}
            </p>
            <p class="lock__problem" role="alert">
              {problem}
            </p>
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
                    {(now.key || ownLock) && (
                      <Button kind="secondary" onClick={() => void turnKey(!now.key)}>
                        {now.key ? t.keyDrop : t.keyAdd}
                      </Button>
                    )}
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
