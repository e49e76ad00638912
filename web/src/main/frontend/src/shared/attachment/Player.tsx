import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../Button';
import { t } from './texts';

interface Props {
  /** Fetches the sound, when it is first played. */
  load: () => Promise<Blob>;
  /** How long it is, as far as known: what a browser records does not say so itself. */
  seconds: number | undefined;
}

const SPEEDS = [1, 1.5];
/** How far the arrow keys go. */
const STEP_SECONDS = 2;

/** Plays what was spoken: at 1× and 1.5×, from any place in it. */
export function Player({ load, seconds }: Props) {
  const [url, setUrl] = useState<string>();
  const [playing, setPlaying] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const [at, setAt] = useState(0);
  const [found, setFound] = useState(0);
  const [speed, setSpeed] = useState(1);
  const sound = useRef<HTMLAudioElement>(null);
  const wanted = useRef(false);
  const length = seconds ?? found;

  useEffect(() => () => void (url && URL.revokeObjectURL(url)), [url]);
  useEffect(() => {
    if (!url || !sound.current || !wanted.current) return;
    wanted.current = false;
    start();
  }, [url]);

  function start() {
    const player = sound.current!;
    player.playbackRate = speed;
    player.play().catch(() => setFailed(true));
  }

  async function toggle() {
    setFailed(false);
    if (playing) sound.current!.pause();
    else if (url) start();
    else {
      setBusy(true);
      try {
        wanted.current = true;
        setUrl(URL.createObjectURL(await load()));
      } catch {
        setFailed(true);
      }
      setBusy(false);
    }
  }

  function faster() {
    const next = SPEEDS[(SPEEDS.indexOf(speed) + 1) % SPEEDS.length]!;
    setSpeed(next);
    if (sound.current) sound.current.playbackRate = next;
  }

  const shown = `${speed}`.replace('.', ',') + '×';
  return (
    <div class="player">
      <audio
        ref={sound}
        {...(url ? { src: url } : {})}
        preload="auto"
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
        onTimeUpdate={(event) => setAt(event.currentTarget.currentTime)}
        onLoadedMetadata={(event) => {
          const told = event.currentTarget.duration;
          if (Number.isFinite(told)) setFound(told);
        }}
        onEnded={() => {
          setPlaying(false);
          setAt(0);
        }}
        onError={() => setFailed(true)}
      />
      <Button
        kind="primary"
        icon={playing ? 'pause' : 'play'}
        iconOnly
        busy={busy}
        onClick={() => void toggle()}
      >
        {playing ? t.player.pause : t.player.play}
      </Button>
      <div class="player__middle">
        <input
          type="range"
          class="player__range"
          min={0}
          max={Math.max(1, Math.ceil(length))}
          step={STEP_SECONDS / 2}
          value={at}
          disabled={!url}
          aria-label={t.player.where}
          aria-valuetext={t.player.at(minutes(at), minutes(length))}
          onInput={(event) => {
            const place = Number(event.currentTarget.value);
            setAt(place);
            if (sound.current) sound.current.currentTime = place;
          }}
        />
        <p class="player__time">
          {minutes(at)} / {minutes(length)}
        </p>
      </div>
      <Button
        kind="subtle"
        class="player__speed"
        aria-label={t.player.speed(shown)}
        onClick={faster}
      >
        {shown}
      </Button>
      {failed && (
        <p class="player__failed" role="alert">
          {t.player.failed}
        </p>
      )}
    </div>
  );
}

/** Seconds as `1:05`. */
export function minutes(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
