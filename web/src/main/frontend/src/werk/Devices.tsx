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
import type { Person } from './model';
import { t } from './texts';
import { useWork } from './work';

interface Props {
  person: Person;
  onChanged: () => void;
}

/** On which devices the conversation can be read. The list is asked for when it is opened. */
export function Devices({ person, onChanged }: Props) {
  const { youth, devices: count, copyFoundAt } = person;
  const [open, setOpen] = useState(false);
  const [lost, setLost] = useState(false);
  return (
    <section class="about__part">
      <h3 class="about__title">{t.person.devices}</h3>
      {copyFoundAt && (
        <p class="device-copy">
          <Icon name="warning" />
          {t.person.copyFound(momentInWords(copyFoundAt))}
        </p>
      )}
      {count === 0 ? (
        <p class="hint">{t.person.noDevices}</p>
      ) : (
        <details class="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{t.person.deviceCount(count)}</summary>
          {open && <DeviceList youth={youth} onChanged={onChanged} />}
        </details>
      )}
      {count > 0 && (
        <Button kind="subtle" onClick={() => setLost(true)}>
          {t.person.lost}
        </Button>
      )}
      {lost && (
        <Ending
          title={t.person.lost}
          question={t.person.lostAsk(person.name)}
          yes={t.person.lostYes}
          path={`/api/youths/${youth}/devices`}
          done={t.person.lostDone}
          onEnded={onChanged}
          onClose={() => setLost(false)}
        />
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
        <Ending
          title={t.person.endDevice}
          question={t.person.endDeviceAsk(ending.label)}
          yes={t.person.endDevice}
          path={`/api/devices/${ending.id}`}
          done={t.person.endedDevice}
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
  title: string;
  question: string;
  yes: string;
  /** What to DELETE. */
  path: string;
  done: string;
  onEnded: () => void;
  onClose: () => void;
}

function Ending({ title, question, yes, path, done, onEnded, onClose }: EndProps) {
  const { say } = useWork();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  async function end() {
    setBusy(true);
    try {
      await api.delete(path);
      say(done);
      onEnded();
      onClose();
    } catch (error) {
      setProblem(sentenceFor(error));
      setBusy(false);
    }
  }

  return (
    <Dialog title={title} onClose={onClose}>
      <div class="form">
        <p>{question}</p>
        <p class="form__problem" role="alert">
          {problem}
        </p>
        <div class="form__do">
          <Button kind="secondary" onClick={onClose}>
            {t.cancel}
          </Button>
          <Button kind="primary" tone="negative" busy={busy} onClick={() => void end()}>
            {yes}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
