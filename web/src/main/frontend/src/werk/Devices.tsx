import { useState } from 'preact/hooks';
import { api } from '../shared/api';
import { Button } from '../shared/Button';
import type { Device, Uuid } from '../shared/contract';
import { Dialog } from '../shared/Dialog';
import { Icon } from '../shared/Icon';
import { Broken, Skeleton } from '../shared/States';
import { sentenceFor } from '../shared/texts';
import { momentInWords } from '../shared/time';
import { useLoaded } from '../shared/useLoaded';
import { t } from './texts';
import { useWork } from './work';

interface Props {
  youth: Uuid;
  count: number;
  onChanged: () => void;
}

/** On which devices the conversation can be read. The list is asked for when it is opened. */
export function Devices({ youth, count, onChanged }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <section class="about__part">
      <h3 class="about__title">{t.person.devices}</h3>
      {count === 0 ? (
        <p class="hint">{t.person.noDevices}</p>
      ) : (
        <details class="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{t.person.deviceCount(count)}</summary>
          {open && <DeviceList youth={youth} onChanged={onChanged} />}
        </details>
      )}
    </section>
  );
}

function DeviceList({ youth, onChanged }: { youth: Uuid; onChanged: () => void }) {
  const devices = useLoaded<Device[]>(`/api/youths/${youth}/devices`);
  const [ending, setEnding] = useState<Device>();
  if (devices.error && !devices.data) {
    return <Broken title={t.person.failedDevices} error={devices.error} onRetry={devices.reload} />;
  }
  if (!devices.data) return <Skeleton rows={2} />;
  return (
    <>
      <ul class="devices">
        {devices.data.map((device) => (
          <li key={device.id} class="device">
            <Icon name="device" />
            <span>
              {device.label}
              <br />
              <span class="hint">{t.person.lastUsed(momentInWords(device.lastUsedAt))}</span>
            </span>
            <Button kind="subtle" onClick={() => setEnding(device)}>
              {t.person.endDevice}
            </Button>
          </li>
        ))}
      </ul>
      {ending && (
        <EndDevice
          device={ending}
          onEnded={() => {
            devices.reload();
            onChanged();
          }}
          onClose={() => setEnding(undefined)}
        />
      )}
    </>
  );
}

interface EndProps {
  device: Device;
  onEnded: () => void;
  onClose: () => void;
}

function EndDevice({ device, onEnded, onClose }: EndProps) {
  const { say } = useWork();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  async function end() {
    setBusy(true);
    try {
      await api.delete(`/api/devices/${device.id}`);
      say(t.person.endedDevice);
      onEnded();
      onClose();
    } catch (error) {
      setProblem(sentenceFor(error));
      setBusy(false);
    }
  }

  return (
    <Dialog title={t.person.endDevice} onClose={onClose}>
      <div class="form">
        <p>{t.person.endDeviceAsk(device.label)}</p>
        <p class="form__problem" role="alert">
          {problem}
        </p>
        <div class="form__do">
          <Button kind="secondary" onClick={onClose}>
            {t.cancel}
          </Button>
          <Button kind="primary" tone="negative" busy={busy} onClick={() => void end()}>
            {t.person.endDevice}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
