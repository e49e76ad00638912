import { useEffect, useMemo, useState } from 'preact/hooks';
import { Button } from '../shared/Button';
import { Icon, type IconName } from '../shared/Icon';
import { DevicePicker } from './DevicePicker';
import type { LocalMedia } from './localMedia';
import { PhoneLink } from './PhoneLink';
import { Picture } from './Picture';
import { Troubles } from './Stage';
import { useLevel } from './useMedia';
import { t } from './texts';

type Way = 'sound' | 'picture' | 'phone';

const ways: { way: Way; icon: IconName }[] = [
  { way: 'sound', icon: 'mic' },
  { way: 'picture', icon: 'video' },
  { way: 'phone', icon: 'phone' },
];

interface Props {
  media: LocalMedia;
  phone: string;
  /** The waiting room is open. */
  open: boolean;
  onEnter: () => void;
}

/** Before the call: what happens with sound and picture, three equal ways to talk, and a test. */
export function Check({ media, phone, open, onEnter }: Props) {
  const [way, setWay] = useState<Way>('sound');
  const hints = {
    sound: t.check.soundHint,
    picture: t.check.pictureHint,
    phone: t.check.phoneHint,
  };

  function choose(chosen: Way) {
    setWay(chosen);
    if (chosen === 'picture') void media.openCamera();
    else media.closeCamera();
  }

  return (
    <>
      <ul class="promises">
        {t.check.promises.map((promise) => (
          <li key={promise}>
            <Icon name="check" /> {promise}
          </li>
        ))}
      </ul>
      <fieldset class="ways">
        <legend>{t.check.choose}</legend>
        {ways.map(({ way: each, icon }) => (
          <label key={each} class={way === each ? 'ways__way ways__way--chosen' : 'ways__way'}>
            <input
              type="radio"
              name="way"
              value={each}
              checked={way === each}
              onChange={() => choose(each)}
            />
            <Icon name={icon} />
            <span class="ways__name">{t.check[each]}</span>
            <span class="ways__hint">{hints[each]}</span>
          </label>
        ))}
      </fieldset>
      {way === 'phone' ? (
        <div class="by-phone">
          <p>{t.check.callText}</p>
          <PhoneLink phone={phone}>{t.check.call(phone)}</PhoneLink>
        </div>
      ) : (
        <>
          {way === 'picture' && media.camera && <Preview camera={media.camera} />}
          <Microphone media={media} />
          <Troubles media={media} />
          {media.trouble.microphone && (
            <p class="nl-paragraph">
              <PhoneLink phone={phone}>{t.trouble.orPhone(phone)}</PhoneLink>
            </p>
          )}
          <DevicePicker media={media} />
          <Button kind="primary" class="enter" disabled={!open} onClick={onEnter}>
            {t.check.enter}
          </Button>
        </>
      )}
    </>
  );
}

function Preview({ camera }: { camera: MediaStreamTrack }) {
  const stream = useMemo(() => new MediaStream([camera]), [camera]);
  return (
    <figure class="preview">
      <Picture stream={stream} label={t.check.preview} testId="own-video" own />
      <figcaption>{t.check.preview}</figcaption>
    </figure>
  );
}

/** How loud counts as heard. */
const HEARD = 0.15;

function Microphone({ media }: { media: LocalMedia }) {
  const level = useLevel(media.microphone);
  const [heard, setHeard] = useState(false);
  useEffect(() => {
    if (level > HEARD) setHeard(true);
  }, [level]);

  if (!media.microphone) {
    return (
      <div class="microphone">
        <Button icon="mic" onClick={() => void media.openMicrophone()}>
          {t.check.test}
        </Button>
        <p class="microphone__hint">{t.check.asks}</p>
      </div>
    );
  }
  return (
    <div class="microphone">
      <p class="microphone__hint" id="level-hint">
        {t.check.level}
      </p>
      <meter
        class="microphone__level"
        min={0}
        max={1}
        value={level}
        aria-label={t.check.levelLabel}
        aria-describedby="level-hint"
      />
      <p class="microphone__heard" role="status">
        {heard && (
          <>
            <Icon name="check" /> {t.check.heard}
          </>
        )}
      </p>
    </div>
  );
}
