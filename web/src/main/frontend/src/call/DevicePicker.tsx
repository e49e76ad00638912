import { useId } from 'preact/hooks';
import type { LocalMedia } from './localMedia';
import { t } from './texts';

/** Which microphone and, when it is on, which camera; only where there is something to choose. */
export function DevicePicker({ media }: { media: LocalMedia }) {
  return (
    <>
      {media.microphone && (
        <Choice
          label={t.check.whichMicrophone}
          devices={media.devices.filter((device) => device.kind === 'audioinput')}
          current={media.microphone.getSettings().deviceId}
          onChoose={(id) => void media.openMicrophone(id)}
        />
      )}
      {media.camera && (
        <Choice
          label={t.check.whichCamera}
          devices={media.devices.filter((device) => device.kind === 'videoinput')}
          current={media.camera.getSettings().deviceId}
          onChoose={(id) => void media.openCamera(id)}
        />
      )}
    </>
  );
}

interface ChoiceProps {
  label: string;
  devices: MediaDeviceInfo[];
  current: string | undefined;
  onChoose: (id: string) => void;
}

function Choice({ label, devices, current, onChoose }: ChoiceProps) {
  const id = useId();
  if (devices.length < 2) return null;
  return (
    <div class="choice">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="utrecht-select utrecht-select--html-select"
        value={current ?? ''}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {devices.map((device) => (
          <option key={device.deviceId} value={device.deviceId}>
            {device.label}
          </option>
        ))}
      </select>
    </div>
  );
}
