import { Icon, type IconName } from '../shared/Icon';
import type { LocalMedia } from './localMedia';
import { t } from './texts';

/** Turns the microphone on or off; asks for it first when it was never on. */
export function toggleMicrophone(media: LocalMedia): void {
  if (media.microphone) media.mute(!media.muted);
  else {
    media.mute(false);
    void media.openMicrophone();
  }
}

export function toggleCamera(media: LocalMedia): void {
  if (media.camera) media.closeCamera();
  else void media.openCamera();
}

interface Props {
  media: LocalMedia;
  onHangUp: () => void;
  hangUpName?: string;
}

/** Microphone, camera, and the way out: three round buttons with words. */
export function Controls({ media, onHangUp, hangUpName = t.call.hangUp }: Props) {
  const hears = media.microphone !== undefined && !media.muted;
  const sees = media.camera !== undefined;
  return (
    <div class="controls">
      <Control
        icon={hears ? 'mic' : 'mic-off'}
        on={hears}
        name={hears ? t.call.mute : t.call.unmute}
        word={`${t.call.microphone} ${hears ? t.call.on : t.call.off}`}
        onClick={() => toggleMicrophone(media)}
      />
      <Control
        icon={sees ? 'video' : 'video-off'}
        on={sees}
        name={sees ? t.call.cameraOff : t.call.cameraOn}
        word={`${t.call.camera} ${sees ? t.call.on : t.call.off}`}
        onClick={() => toggleCamera(media)}
      />
      <Control icon="hang-up" on danger name={hangUpName} word={hangUpName} onClick={onHangUp} />
    </div>
  );
}

interface ControlProps {
  icon: IconName;
  on: boolean;
  danger?: boolean;
  /** What pressing does. */
  name: string;
  /** How it is now. */
  word: string;
  onClick: () => void;
}

function Control({ icon, on, danger = false, name, word, onClick }: ControlProps) {
  const classes = ['control', on && 'control--on', danger && 'control--danger'];
  return (
    <button
      type="button"
      class={classes.filter(Boolean).join(' ')}
      title={name}
      aria-label={name}
      onClick={onClick}
    >
      <span class="control__round">
        <Icon name={icon} />
      </span>
      <span class="control__word" aria-hidden="true">
        {word}
      </span>
    </button>
  );
}
