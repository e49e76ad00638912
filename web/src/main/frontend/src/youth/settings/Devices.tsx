import { useEffect, useState } from 'preact/hooks';
import { api } from '../../shared/api';
import { Button } from '../../shared/Button';
import type { Device } from '../../shared/contract';
import { Icon } from '../../shared/Icon';
import { sentenceFor } from '../../shared/texts';
import { dayInWords, dateOf } from '../../shared/time';
import type { Farewell } from '../NotTied';
import { t } from '../texts';

/** What is asked about when it is about all of them, and not about one. */
const everywhere = 'everywhere';

/** The devices that are tied to this youth, each to be ended; and signing out on this one. */
export function Devices({ onLeave }: { onLeave: (reason: Farewell) => void }) {
  const [devices, setDevices] = useState<Device[]>();
  const [asking, setAsking] = useState<string>();
  const [error, setError] = useState('');

  function load() {
    api.get<Device[]>('/api/me/devices').then(setDevices, (failure: unknown) => {
      setError(sentenceFor(failure));
    });
  }
  useEffect(load, []);

  async function endAll() {
    setError('');
    try {
      await api.delete('/api/me/devices');
      onLeave('signedOut');
    } catch (failure) {
      setError(sentenceFor(failure));
      setAsking(undefined);
    }
  }

  async function end(device: Device) {
    setError('');
    try {
      if (device.current) {
        await api.post('/api/session/sign-out');
        onLeave('signedOut');
        return;
      }
      await api.delete(`/api/devices/${device.id}`);
      setDevices((known) => known?.filter((each) => each.id !== device.id));
    } catch (failure) {
      setError(sentenceFor(failure));
    }
    setAsking(undefined);
  }

  return (
    <section class="devices" aria-labelledby="devices-title">
      <h2 class="nl-heading nl-heading--level-2" id="devices-title">
        {t.devices.title}
      </h2>
      <p class="nl-paragraph">{t.devices.lead}</p>
      {error && (
        <p class="card__error" role="alert">
          {error}
        </p>
      )}
      <ul class="cards">
        {devices?.map((device) => (
          <li key={device.id} class="card" data-testid="device">
            <div class="card__head">
              <span class="card__icon">
                <Icon name="device" />
              </span>
              <div>
                <h3 class="card__when">
                  {device.label || t.devices.unnamed}
                  {device.current && ` (${t.devices.current})`}
                </h3>
                <p class="card__kind">
                  {t.devices.lastUsed(dayInWords(dateOf(device.lastUsedAt)))}
                  <br />
                  {t.devices.tied(dayInWords(dateOf(device.tiedAt)))}
                </p>
              </div>
            </div>
            {asking === device.id ? (
              <div class="card__ask" role="group" tabIndex={-1} ref={takeFocus}>
                <p>{device.current ? t.devices.signOutAsk : t.devices.endAsk}</p>
                <div class="card__answers">
                  <Button kind="primary" tone="negative" onClick={() => void end(device)}>
                    {device.current ? t.devices.signOutYes : t.devices.endYes}
                  </Button>
                  <Button kind="secondary" onClick={() => setAsking(undefined)}>
                    {t.devices.no}
                  </Button>
                </div>
              </div>
            ) : (
              <Button kind="subtle" onClick={() => setAsking(device.id)}>
                {device.current ? t.devices.signOut : t.devices.end}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {asking === everywhere ? (
        <div class="card__ask" role="group" tabIndex={-1} ref={takeFocus}>
          <p>{t.devices.allAsk}</p>
          <div class="card__answers">
            <Button kind="primary" tone="negative" onClick={() => void endAll()}>
              {t.devices.allYes}
            </Button>
            <Button kind="secondary" onClick={() => setAsking(undefined)}>
              {t.devices.no}
            </Button>
          </div>
        </div>
      ) : (
        <Button kind="secondary" onClick={() => setAsking(everywhere)}>
          {t.devices.all}
        </Button>
      )}
    </section>
  );
}

/** The question takes the place of the button that had the focus. */
function takeFocus(question: HTMLElement | null): void {
  question?.focus();
}
