import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../Button';
import { Icon } from '../Icon';
import { minutes, Player } from './Player';
import { t } from './texts';

interface Props {
  onDone: (file: File, seconds: number) => void;
  onClose: () => void;
}

/** How long one may speak, in seconds. */
const LONGEST = 300;
const WARN_FROM = 270;
/** Opus is good for speech from here on: 5 minutes are 900 kB. */
const BITS_A_SECOND = 24_000;
const KINDS = ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus', 'audio/mp4', 'audio/webm'];

type State =
  | { is: 'asking' }
  | { is: 'refused' | 'none' }
  | { is: 'recording' }
  | { is: 'review'; file: File; seconds: number };

/** Records a voice message; it is heard back before it is sent, or thrown away. */
export function Recorder({ onDone, onClose }: Props) {
  const [state, setState] = useState<State>({ is: 'asking' });
  const [seconds, setSeconds] = useState(0);
  const recorder = useRef<MediaRecorder | undefined>(undefined);
  const panel = useRef<HTMLElement>(null);

  useEffect(() => {
    let gone = false;
    let stream: MediaStream | undefined;
    let clock: ReturnType<typeof setInterval> | undefined;
    const release = () => stream?.getTracks().forEach((track) => track.stop());

    async function begin() {
      try {
        stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      } catch (error) {
        const refused = error instanceof DOMException && error.name === 'NotAllowedError';
        if (!gone) setState({ is: refused ? 'refused' : 'none' });
        return;
      }
      if (gone) return release();
      const mimeType = KINDS.find((kind) => MediaRecorder.isTypeSupported(kind));
      const parts: Blob[] = [];
      const began = performance.now();
      const spoken = () => (performance.now() - began) / 1000;
      const current = new MediaRecorder(stream, {
        audioBitsPerSecond: BITS_A_SECOND,
        ...(mimeType ? { mimeType } : {}),
      });
      recorder.current = current;
      current.ondataavailable = (event) => parts.push(event.data);
      current.onstop = () => {
        clearInterval(clock);
        release();
        if (gone) return;
        const type = current.mimeType.split(';')[0] || 'audio/webm';
        const ending = type === 'audio/mp4' ? 'm4a' : type.replace('audio/', '');
        const length = Math.max(1, Math.min(LONGEST, Math.round(spoken())));
        const file = new File(parts, `${t.voice.name.toLowerCase()}.${ending}`, { type });
        setState({ is: 'review', file, seconds: length });
      };
      current.start(1000);
      setState({ is: 'recording' });
      clock = setInterval(() => {
        setSeconds(Math.floor(spoken()));
        if (spoken() >= LONGEST && current.state === 'recording') current.stop();
      }, 250);
    }

    void begin();
    return () => {
      gone = true;
      clearInterval(clock);
      if (recorder.current?.state === 'recording') recorder.current.stop();
      release();
    };
  }, []);

  useEffect(() => {
    // What is to be done next gets the keyboard.
    panel.current?.querySelector<HTMLElement>('button')?.focus();
  }, [state.is]);

  return (
    <section
      ref={panel}
      class="recorder"
      aria-label={t.voice.title}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      {state.is === 'asking' && (
        <>
          <p role="status">{t.voice.asking}</p>
          <Button onClick={onClose}>{t.voice.close}</Button>
        </>
      )}
      {(state.is === 'refused' || state.is === 'none') && (
        <>
          <p role="alert" class="recorder__refused">
            <Icon name="mic-off" /> {state.is === 'refused' ? t.voice.refused : t.voice.none}
          </p>
          <Button onClick={onClose}>{t.voice.close}</Button>
        </>
      )}
      {state.is === 'recording' && (
        <>
          <p class="recorder__running">
            <span class="recorder__dot" aria-hidden="true" />
            <span role="status">{t.voice.recording}</span>
            <span class="recorder__clock">{minutes(seconds)}</span>
          </p>
          {seconds >= WARN_FROM && <p role="status">{t.voice.left(LONGEST - seconds)}</p>}
          <div class="recorder__acts">
            <Button kind="primary" icon="check" onClick={() => recorder.current?.stop()}>
              {t.voice.stop}
            </Button>
            <Button kind="subtle" onClick={onClose}>
              {t.voice.discard}
            </Button>
          </div>
        </>
      )}
      {state.is === 'review' && (
        <>
          <p role="status">{t.voice.review}</p>
          <Player load={() => Promise.resolve(state.file)} seconds={state.seconds} />
          <div class="recorder__acts">
            <Button kind="primary" icon="send" onClick={() => onDone(state.file, state.seconds)}>
              {t.voice.send}
            </Button>
            <Button kind="subtle" onClick={onClose}>
              {t.voice.discard}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
