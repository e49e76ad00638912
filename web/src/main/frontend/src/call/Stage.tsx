import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import type { Call, CallView, OtherView } from './call';
import { Controls, toggleCamera, toggleMicrophone } from './Controls';
import { DevicePicker } from './DevicePicker';
import type { LocalMedia } from './localMedia';
import { Picture } from './Picture';
import { t } from './texts';

interface Props {
  call: Call;
  view: CallView;
  media: LocalMedia;
  /** What the others are called; a guest only ever sees the consultant. */
  nameOf: (peer: string) => string;
  /** A way out when the line is no good. */
  phone?: string | undefined;
  /** What to say when nobody else is in the call. */
  alone: string;
  onHangUp: () => void;
}

/** In the call: the other large, oneself small, and three buttons. */
export function Stage({ call, view, media, nameOf, phone, alone, onHangUp }: Props) {
  const stage = useRef<HTMLElement>(null);
  const [settings, setSettings] = useState(false);
  const { others } = view;

  // The keys M and C work while the focus is in the call, and never while something is typed.
  useEffect(() => stage.current?.focus(), []);
  function key(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target instanceof HTMLSelectElement) return;
    if (event.key === 'm') toggleMicrophone(media);
    else if (event.key === 'c') toggleCamera(media);
  }

  return (
    <section
      ref={stage}
      class="stage"
      aria-label={t.call.label}
      aria-description={t.call.keys}
      tabIndex={-1}
      onKeyDown={key}
    >
      <h1 class="visually-hidden">{t.title}</h1>
      <div class={`stage__others stage__others--${Math.min(others.length, 4)}`}>
        {others.map((other) => (
          <Other key={other.peer} other={other} name={nameOf(other.peer)} />
        ))}
        {others.length === 0 && <p class="stage__alone">{alone}</p>}
      </div>
      <Self media={media} />
      <div class="stage__says" role="status">
        <p>{sentence(view, nameOf)}</p>
        {phone && troubled(view) && <p>{t.call.phone(phone)}</p>}
      </div>
      {view.cameraTooMuch && media.camera && (
        <div class="stage__offer" role="alert">
          <p>{t.call.tooMuch}</p>
          <Button kind="primary" onClick={() => media.closeCamera()}>
            {t.call.tooMuchOff}
          </Button>
        </div>
      )}
      <Troubles media={media} />
      {settings && (
        <div class="stage__settings">
          <DevicePicker media={media} />
        </div>
      )}
      <div class="stage__foot">
        <Controls
          media={media}
          onHangUp={() => {
            call.hangUp();
            onHangUp();
          }}
        />
        {media.devices.length > 2 && (
          <button
            type="button"
            class="stage__more"
            aria-expanded={settings}
            onClick={() => setSettings(!settings)}
          >
            {t.call.settings}
          </button>
        )}
      </div>
    </section>
  );
}

function Other({ other, name }: { other: OtherView; name: string }) {
  const { camera, microphone } = other.presence;
  return (
    <figure class="other">
      <Picture stream={other.stream} label={name} testId="remote-video" hidden={!camera} />
      {!camera && (
        <div class="other__calm">
          <span class="other__round" aria-hidden="true">
            {name[0]}
          </span>
          <p>{other.state === 'connecting' ? t.call.connecting : t.call.cameraIsOff}</p>
        </div>
      )}
      <figcaption class="other__name">
        {!microphone && other.state === 'connected' && (
          <>
            <Icon name="mic-off" /> <span class="visually-hidden">{t.call.muted}</span>
          </>
        )}
        <span class="other__named">{name}</span>
      </figcaption>
    </figure>
  );
}

function Self({ media }: { media: LocalMedia }) {
  const own = useMemo(() => new MediaStream(media.camera ? [media.camera] : []), [media.camera]);
  return (
    <figure class="self">
      {media.camera ? (
        <Picture stream={own} label={t.call.you} testId="own-video" own />
      ) : (
        <div class="self__off">
          <Icon name="video-off" />
        </div>
      )}
      <figcaption class="self__name">{t.call.you}</figcaption>
    </figure>
  );
}

/** What is wrong with one's own devices, and what to do. */
export function Troubles({ media }: { media: LocalMedia }) {
  const { microphone, camera } = media.trouble;
  if (!microphone && !camera) return null;
  return (
    <div class="troubles" role="alert">
      {microphone && <p>{t.trouble.microphone[microphone]}</p>}
      {camera && <p>{t.trouble.camera[camera]}</p>}
    </div>
  );
}

function troubled(view: CallView): boolean {
  const connected = view.others.some((other) => other.state === 'connected');
  return (view.lineAway && !connected) || view.others.some((other) => other.state === 'troubled');
}

function sentence(view: CallView, nameOf: (peer: string) => string): string {
  if (view.others.some((other) => other.state === 'troubled')) return t.call.troubled;
  const connected = view.others.filter((other) => other.state === 'connected');
  if (view.lineAway && connected.length === 0) return t.call.away;
  if (view.others.some((other) => other.state === 'connecting')) return t.call.connecting;
  if (connected.length > 0) {
    return t.call.connected(connected.map((other) => nameOf(other.peer)).join(', '));
  }
  return '';
}
